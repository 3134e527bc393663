package org.threshold.workflow.census.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.census.app.CensusFile.Heading;
import org.threshold.workflow.census.app.CensusFile.Read;
import org.threshold.workflow.census.app.MadeCensus.Verdict;
import org.threshold.workflow.census.domain.CensusCheck;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.census.domain.Extract;
import org.threshold.workflow.census.domain.rule.PortedRules;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;

/** Makes the return of a year, and checks the file that was written, not what it was made from. */
@Service
class CensusMaking {

    private static final CensusCheck CHECK = new CensusCheck(PortedRules.all());

    private final CensusCases cases;
    private final CensusFile files;
    private final WorkingTime time;
    private final CaseClock clock;

    CensusMaking(CensusCases cases, CensusFile files, WorkingTime time, CaseClock clock) {
        this.cases = cases;
        this.files = files;
        this.time = time;
        this.clock = clock;
    }

    MadeCensus make(CensusYear year) {
        CensusReturn made = Extract.of(cases.of(year), year);
        var heading = new Heading(year, clock.now());
        String file = files.write(made, heading);
        return new MadeCensus(heading, made, verdict(file, year), file);
    }

    private Verdict verdict(String file, CensusYear year) {
        boolean authorityMissing = files.authority().isEmpty();
        return switch (files.read(file)) {
            case Read.Parsed(var read) ->
                    new Verdict(
                            Optional.empty(),
                            authorityMissing,
                            CHECK.of(read, new CensusPeriod(year, time)));
            case Read.Unreadable(int line) ->
                    new Verdict(Optional.of(line), authorityMissing, List.of());
        };
    }
}
