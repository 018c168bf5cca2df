package soundscape.app.lesson.condition;

import java.util.List;
import java.util.stream.Collectors;
import soundscape.app.lesson.figure.LessonContext;

/** What a step of a lesson waits for. */
public sealed interface Condition permits Comparison, Condition.All, Condition.Either, Condition.Not {
    /** Whether it holds: true if the step is done. */
    boolean holds(LessonContext facts);

    /** The condition in words, such as "embed: queries = 22". */
    String text();

    /** Its parts that must all hold, with what they stand at; at least one. */
    default List<ConditionStatus> standings(LessonContext facts) {
        return List.of(new ConditionStatus(text(), "", holds(facts)));
    }

    /** All of several conditions. */
    record All(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(LessonContext facts) {
            return parts.stream().allMatch(part -> part.holds(facts));
        }

        @Override
        public String text() {
            return parts.stream().map(Condition::text).collect(Collectors.joining(" and "));
        }

        @Override
        public List<ConditionStatus> standings(LessonContext facts) {
            return parts.stream()
                    .flatMap(part -> part.standings(facts).stream())
                    .toList();
        }
    }

    /** One of several conditions. */
    record Either(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public Either {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(LessonContext facts) {
            return parts.stream().anyMatch(part -> part.holds(facts));
        }

        @Override
        public String text() {
            return parts.stream().map(Condition::text).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    /** The opposite of a condition. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(LessonContext facts) {
            return !part.holds(facts);
        }

        @Override
        public String text() {
            return "not (" + part.text() + ")";
        }
    }
}
