package org.threshold.workflow.missing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.OwningTeam;
import org.threshold.workflow.missing.domain.Found;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingData.Raised;
import org.threshold.workflow.missing.domain.MissingGiven;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.referral.CaseRef;

/** What every store of missing data keeps to. */
public abstract class MissingRecordsContract {

    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final MissingRecords reports;

    protected MissingRecordsContract(MissingRecords reports) {
        this.reports = reports;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void reports_are_read_the_latest_first() {
        CaseRef ref = aCase();
        var first = report(ref, NOW);
        var second = report(ref, NOW.plusSeconds(60));
        reports.add(first, WORKER);
        reports.add(second, WORKER);

        assertThat(reports.of(List.of(ref))).containsExactly(second, first);
        assertThat(reports.of(List.of(aCase()))).isEmpty();
        assertThat(reports.find(new MissingId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void what_was_found_is_kept_beside_it() {
        var report = aReport();
        var found = new Found(Set.of(Datum.GP), "Nobody answers.", NOW.plusSeconds(60));

        reports.found(report.id(), found, WORKER);

        assertThat(reports.find(report.id())).map(MissingData::found).contains(Optional.of(found));
        assertThat(reports.find(report.id())).map(MissingData::said).contains(report.said());
    }

    /** A report that is kept. */
    protected final MissingData aReport() {
        var report = report(aCase(), NOW);
        reports.add(report, WORKER);
        return report;
    }

    private static MissingData report(CaseRef ref, Instant at) {
        return new MissingData(
                new MissingId(UUID.randomUUID()),
                ref,
                new MissingGiven(Set.of(Datum.GP, Datum.SCHOOL), "Ask the nursery."),
                new Raised(Agency.OUT_OF_HOURS, at),
                OwningTeam.ALLOCATED,
                Optional.empty());
    }
}
