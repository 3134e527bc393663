package org.threshold.workflow.missing.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.missing.OwningTeam;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingData.Raised;
import org.threshold.workflow.missing.domain.MissingGiven;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Keeps what is missing, once, and gives it to the team whose record it is. */
@Service
class MissingKeeping {

    private final List<CaseCircumstances> features;
    private final JoinedCases joined;
    private final MissingRecords reports;
    private final MissingWork work;
    private final MissingRecord record;

    MissingKeeping(
            List<CaseCircumstances> features,
            JoinedCases joined,
            MissingRecords reports,
            MissingWork work,
            MissingRecord record) {
        this.features = List.copyOf(features);
        this.joined = joined;
        this.reports = reports;
        this.work = work;
        this.record = record;
    }

    MissingData reported(Actor who, CaseRef ref, MissingGiven given) {
        return reports.of(joined.all(ref)).stream()
                .filter(one -> one.asksFor(given) || one.sameAs(given))
                .findFirst()
                .orElseGet(() -> kept(who, ref, given));
    }

    private MissingData kept(Actor who, CaseRef ref, MissingGiven given) {
        var report =
                new MissingData(
                        new MissingId(record.newId()),
                        ref,
                        given,
                        new Raised(who.agency(), record.now()),
                        OwningTeam.of(allocated(ref)),
                        Optional.empty());
        reports.add(report, who);
        work.open(report);
        record.keep(who, "missing-data-reported", report);
        return report;
    }

    private boolean allocated(CaseRef ref) {
        return features.stream().anyMatch(one -> one.of(ref).contains(Circumstance.ALLOCATED));
    }
}
