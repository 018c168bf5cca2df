package soundscape.app.lesson.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.app.lesson.figure.LessonContext;
import soundscape.app.lesson.figure.LessonFigure;
import soundscape.app.lesson.figure.Value;

/** A figure compared with a value or another figure. */
record Comparison(Reference left, Operator operator, Operand right) implements Condition {
    /** What a figure is compared with. */
    sealed interface Operand {
        /** A value that was written, with so many digits after its point. */
        record Constant(Value value, int decimals) implements Operand {}

        /** Another figure; one of a circuit is that of the same circuit, unless another is {@code named}. */
        record Other(Reference reference, boolean named) implements Operand {}
    }

    @Override
    public boolean holds(LessonContext facts) {
        List<Boolean> each = each(facts);
        return left.who() instanceof CircuitSelector.Any
                ? each.contains(true)
                : !each.isEmpty() && !each.contains(false);
    }

    private List<Boolean> each(LessonContext facts) {
        List<Boolean> answers = new ArrayList<>();
        List<Integer> circuits = left.who().indices(facts.zkvm());
        List<Optional<Value>> values = left.read(facts);
        for (int i = 0; i < values.size(); i++) {
            String circuit = facts.zkvm().entries().get(circuits.get(i)).name();
            Optional<Value> other = other(facts, circuit);
            answers.add(values.get(i)
                    .flatMap(value -> other.map(right -> operator.holds(value, right, decimals())))
                    .orElse(false));
        }
        return answers;
    }

    private Optional<Value> other(LessonContext facts, String circuit) {
        if (right instanceof Operand.Constant constant) {
            return Optional.of(constant.value());
        }
        Operand.Other other = (Operand.Other) right;
        boolean ofSame = !other.named() && other.reference().figure().of() == LessonFigure.Of.CIRCUIT;
        return ofSame
                ? other.reference().readFor(facts, circuit)
                : other.reference().read(facts).stream().findFirst().flatMap(value -> value);
    }

    private int decimals() {
        return right instanceof Operand.Constant constant ? constant.decimals() : EXACT;
    }

    /** Two computed figures are equal only if they are so to the last digit that is shown. */
    private static final int EXACT = 9;

    @Override
    public String text() {
        String value = right instanceof Operand.Constant constant
                ? constant.value() + unit()
                : ((Operand.Other) right).reference().text();
        return left.text() + " " + operator.sign() + " " + value;
    }

    private String unit() {
        return left.figure().unit().isEmpty() ? "" : " " + left.figure().unit();
    }

    @Override
    public List<ConditionStatus> standings(LessonContext facts) {
        List<String> values = left.read(facts).stream()
                .map(value -> value.map(Value::toString).orElse("none"))
                .distinct()
                .toList();
        String now = values.size() <= MOST_SHOWN
                ? values.stream().collect(Collectors.joining(", "))
                : values.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ")) + ", …";
        return List.of(new ConditionStatus(text(), now, holds(facts)));
    }

    /** More values than this say nothing at a glance. */
    private static final int MOST_SHOWN = 5;
}
