package soundscape.app.lesson.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.app.lesson.figure.LessonFigure;
import soundscape.app.lesson.figure.LessonFigures;
import soundscape.app.lesson.figure.Value;
import soundscape.explore.RegimeChoice;

/**
 * Reads conditions, such as {@code zkvm.size <= 300 KiB and every.bits >= 128 in JBR}.
 *
 * <pre>
 * condition  = every part { "or" every part }
 * every part = part { "and" part }
 * part       = "not" part | "(" condition ")" | figure operator (number [unit] | word | figure) [in REGIME]
 * figure     = ["opened."] [zkvm. | view. | every. | any. | CIRCUIT.] NAME
 * </pre>
 */
public final class ConditionReader {
    private static final String OPENED = "opened";
    private static final List<String> WORDS = List.of("and", "or", "in");

    private final ConditionTokens tokens;
    private final String circuit;

    private ConditionReader(ConditionTokens tokens, String circuit) {
        this.tokens = tokens;
        this.circuit = circuit;
    }

    /** Reads a condition, of {@code circuit} where none is named; {@link UnreadableException} says where it is none. */
    public static Condition read(String text, String circuit) {
        ConditionReader reader = new ConditionReader(ConditionTokens.of(text), circuit);
        Condition condition = reader.either();
        if (!reader.tokens.atEnd()) {
            throw reader.tokens.wrong("ends a condition that goes on; \"and\" or \"or\" before it would do");
        }
        return condition;
    }

    private Condition either() {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (tokens.take("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Either(parts);
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>(List.of(part()));
        while (tokens.take("and")) {
            parts.add(part());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition part() {
        if (tokens.take("not")) {
            return new Condition.Not(part());
        }
        if (tokens.take("(")) {
            Condition inner = either();
            tokens.expect(")");
            return inner;
        }
        return comparison();
    }

    private Condition comparison() {
        ConditionTokens.Token start = tokens.peek();
        Reference left = reference().reference();
        Operator operator =
                Operator.of(tokens.peek().text()).orElseThrow(() -> tokens.wrong("must be one of = != < <= > >="));
        tokens.next();
        Comparison.Operand right = operand(left);
        if (tokens.take("in")) {
            RegimeChoice regime = regime();
            left = new Reference(left.opened(), left.who(), left.figure(), regime);
            if (right instanceof Comparison.Operand.Other other) {
                Reference same = other.reference();
                right = new Comparison.Operand.Other(
                        new Reference(same.opened(), same.who(), same.figure(), regime), other.named());
            }
        }
        boolean number =
                right instanceof Comparison.Operand.Constant constant && constant.value() instanceof Value.Amount;
        if (right instanceof Comparison.Operand.Constant && !number && !operator.fitsWords()) {
            throw tokens.wrongAt(start, "compares " + left.figure().name() + " with a word; = or != would do");
        }
        return new Comparison(left, operator, right);
    }

    private RegimeChoice regime() {
        String word = tokens.peek().text();
        RegimeChoice choice = Stream.of(RegimeChoice.values())
                .filter(each -> each.label().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> tokens.wrong("must be UDR, JBR or Best"));
        tokens.next();
        return choice;
    }

    private Comparison.Operand operand(Reference left) {
        ConditionTokens.Token token = tokens.peek();
        if (token.isNumber()) {
            tokens.next();
            unit(left);
            return new Comparison.Operand.Constant(new Value.Amount(token.number()), token.decimals());
        }
        if (token.isQuoted() || !tokens.isFollowedBy(".")) {
            if (!token.isQuoted() && !token.isWord()) {
                throw tokens.wrong("must be a number, a word or a figure");
            }
            tokens.next();
            return new Comparison.Operand.Constant(new Value.Word(token.text()), 0);
        }
        return reference();
    }

    /** A unit may stand behind a number, if it is the figure's own. */
    private void unit(Reference left) {
        String unit = left.figure().unit();
        String word = tokens.peek().text();
        boolean isUnit = tokens.peek().isWord() && !unit.isEmpty() && !WORDS.contains(word.toLowerCase(Locale.ROOT));
        if (isUnit && !word.equalsIgnoreCase(unit)) {
            throw tokens.wrong("is not the unit of " + left.figure().name() + "; " + unit + " would do");
        }
        if (isUnit) {
            tokens.next();
        }
    }

    private Comparison.Operand.Other reference() {
        ConditionTokens.Token first = tokens.peek();
        List<String> words = new ArrayList<>();
        do {
            ConditionTokens.Token token = tokens.peek();
            if (!token.isWord() && !token.isQuoted()) {
                throw tokens.wrong("must name a figure, such as queries or zkvm.size");
            }
            words.add(token.text());
            tokens.next();
        } while (tokens.take("."));
        boolean opened = words.size() > 1 && words.get(0).equals(OPENED);
        List<String> rest = opened ? words.subList(1, words.size()) : words;
        String name = rest.get(rest.size() - 1);
        String of = String.join(".", rest.subList(0, rest.size() - 1));
        LessonFigure.Of kind = kind(of);
        LessonFigure figure =
                LessonFigures.named(kind, name).orElseThrow(() -> tokens.wrongAt(first, unknown(kind, name)));
        return new Comparison.Operand.Other(new Reference(opened, who(of), figure, RegimeChoice.BEST), !of.isEmpty());
    }

    private static LessonFigure.Of kind(String of) {
        return switch (of) {
            case "zkvm" -> LessonFigure.Of.ZKVM;
            case "view" -> LessonFigure.Of.VIEW;
            default -> LessonFigure.Of.CIRCUIT;
        };
    }

    private CircuitSelector who(String of) {
        return switch (of) {
            case "zkvm", "view" -> new CircuitSelector.Whole();
            case "every" -> new CircuitSelector.Every();
            case "any" -> new CircuitSelector.Any();
            case "" -> new CircuitSelector.Named(circuit);
            default -> new CircuitSelector.Named(of);
        };
    }

    private static String unknown(LessonFigure.Of kind, String name) {
        String of =
                switch (kind) {
                    case CIRCUIT -> "a circuit";
                    case ZKVM -> "the zkVM";
                    case VIEW -> "the view";
                };
        Optional<String> elsewhere = Stream.of(LessonFigure.Of.values())
                .filter(other -> LessonFigures.named(other, name).isPresent())
                .map(other ->
                        other == LessonFigure.Of.CIRCUIT ? name : other.name().toLowerCase(Locale.ROOT) + "." + name)
                .findFirst();
        return "has no figure \"" + name + "\" of " + of + "; "
                + elsewhere.orElseGet(() -> LessonFigures.of(kind).stream()
                        .map(LessonFigure::name)
                        .limit(FEW)
                        .collect(Collectors.joining(", ")))
                + " would do";
    }

    /** As many as a sentence can list. */
    private static final int FEW = 12;
}
