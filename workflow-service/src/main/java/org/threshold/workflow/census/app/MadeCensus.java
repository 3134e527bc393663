package org.threshold.workflow.census.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.census.app.CensusFile.Heading;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.census.domain.Finding;
import org.threshold.workflow.census.domain.Level;

/**
 * A return that was made and checked.
 *
 * @param file its text; it holds personal data
 */
public record MadeCensus(Heading heading, CensusReturn made, Verdict verdict, String file) {

    /**
     * What the rules say of the file.
     *
     * @param unreadable the line in which it is not built as the census asks; no rule is then
     *     checked
     * @param authorityMissing whether the authority’s number is left out
     */
    public record Verdict(
            Optional<Integer> unreadable, boolean authorityMissing, List<Finding> findings) {

        public Verdict {
            findings = List.copyOf(findings);
        }

        /** How many findings are of a level. */
        public long count(Level level) {
            return findings.stream().filter(it -> it.rule().level() == level).count();
        }
    }

    /** The year that it is of. */
    public CensusYear year() {
        return heading.year();
    }

    /** When it was made, UTC. */
    public Instant madeAt() {
        return heading.madeAt();
    }

    /** The cases that are in it. */
    public List<String> cases() {
        return made.children().stream().flatMap(it -> it.identifiers().id().stream()).toList();
    }

    @Override
    public String toString() {
        return "MadeCensus[" + year().code() + "]";
    }
}
