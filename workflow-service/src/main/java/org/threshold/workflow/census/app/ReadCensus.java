package org.threshold.workflow.census.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.census.domain.CensusYear;

/** Shows a manager what the return of a year holds, and what is wrong with it. */
@Service
public class ReadCensus {

    private final Access access;
    private final CensusMaking making;
    private final CensusRecord record;

    ReadCensus(Access access, CensusMaking making, CensusRecord record) {
        this.access = access;
        this.making = making;
        this.record = record;
    }

    /** The return, all of it at one moment. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public MadeCensus handle(Actor who, CensusYear year) {
        access.require(who, Activity.READ_REPORTS);
        MadeCensus made = making.make(year);
        record.keep(who, "census-read", made, "census, " + year.code());
        return made;
    }
}
