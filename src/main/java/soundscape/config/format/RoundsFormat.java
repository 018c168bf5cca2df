package soundscape.config.format;

import java.util.List;
import java.util.Optional;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.scheme.Rounds;

/**
 * Reads and writes the iterations of WHIR and STIR.
 *
 * @param iterations M as stated
 * @param logInvRate μ_0
 * @param logDegree m_0
 * @param foldingFactors k_i
 * @param queries t_i
 * @param queryGrinding bits before each iteration's queries
 * @param oodSamples out-of-domain samples
 * @param oodGrinding bits before them
 * @param statedRates μ_i, where stated
 */
record RoundsFormat(
        int iterations,
        int logInvRate,
        int logDegree,
        List<Integer> foldingFactors,
        List<Integer> queries,
        List<Integer> queryGrinding,
        List<Integer> oodSamples,
        List<Integer> oodGrinding,
        Optional<List<Integer>> statedRates) {

    private static final String ITERATIONS = "num_iterations";
    private static final String LOG_INV_RATE = "log_inv_rate";
    static final String LOG_DEGREE = "log_degree";
    private static final String FOLDING_FACTORS = "folding_factors";
    private static final String QUERIES = "num_queries";
    private static final String QUERY_GRINDING = "grinding_bits_queries";
    private static final String OOD_SAMPLES = "num_ood_samples";
    private static final String OOD_GRINDING = "grinding_bits_ood";
    private static final String STATED_RATES = "whir_log_inv_rates";

    static RoundsFormat read(TableReader circuit, boolean ratesAllowed) {
        return new RoundsFormat(
                circuit.small(ITERATIONS),
                circuit.small(LOG_INV_RATE),
                circuit.small(LOG_DEGREE),
                circuit.integers(FOLDING_FACTORS),
                circuit.integers(QUERIES),
                circuit.integers(QUERY_GRINDING),
                circuit.integers(OOD_SAMPLES),
                circuit.integers(OOD_GRINDING),
                ratesAllowed ? circuit.optionalIntegers(STATED_RATES) : Optional.empty());
    }

    Rounds build() {
        if (iterations != foldingFactors.size()) {
            throw new InvalidParameterException(
                    ITERATIONS, iterations, "must be the number of folding_factors", foldingFactors.size());
        }
        return new Rounds(
                logInvRate, logDegree, foldingFactors, queries, queryGrinding, oodSamples, oodGrinding, statedRates);
    }

    static void write(Rounds rounds, boolean ratesAllowed, TableWriter circuit) {
        circuit.integer(ITERATIONS, rounds.count());
        circuit.integer(LOG_INV_RATE, rounds.logInvRate());
        circuit.integer(LOG_DEGREE, rounds.logDegree());
        circuit.integers(FOLDING_FACTORS, rounds.foldingFactors());
        circuit.integers(QUERIES, rounds.queries());
        circuit.integers(QUERY_GRINDING, rounds.queryGrinding());
        circuit.integers(OOD_SAMPLES, rounds.oodSamples());
        circuit.integers(OOD_GRINDING, rounds.oodGrinding());
        if (ratesAllowed) {
            rounds.statedLogInvRates()
                    .ifPresentOrElse(
                            rates -> circuit.integers(STATED_RATES, rates), () -> circuit.remove(STATED_RATES));
        } else if (rounds.statedLogInvRates().isPresent()) {
            throw new InvalidParameterException(
                    STATED_RATES,
                    rounds.statedLogInvRates().get(),
                    "must not be given but for JAGGED, since other files cannot state the rates",
                    "rates that follow from the folding factors");
        }
    }
}
