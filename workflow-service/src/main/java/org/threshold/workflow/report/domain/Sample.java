package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cases that were drawn to be audited.
 *
 * @param seed by which they were drawn, so that it can be done again
 * @param month the cases are of those that were open in it
 * @param candidates how many there were to draw from
 */
public record Sample(
        SampleId id,
        String seed,
        Month month,
        int candidates,
        Instant drawnAt,
        List<Sampled> cases) {

    public Sample {
        cases = List.copyOf(cases);
    }

    /** Why a case is in it. */
    public enum How {
        RANDOM("by chance"),
        RISK("by chance weighted by risk");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /** The name in tables and the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /**
     * A case in it.
     *
     * @param place its number in the sample, from 1: what a file that leaves the service calls it
     */
    public record Sampled(int place, String caseRef, How how) {}

    /** The case with this number, if there is one. */
    public Optional<Sampled> at(int place) {
        return cases.stream().filter(one -> one.place() == place).findFirst();
    }

    /** The references of its cases. */
    public List<String> refs() {
        return cases.stream().map(Sampled::caseRef).sorted().toList();
    }
}
