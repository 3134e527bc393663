package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.AdmissionAnswer;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionReportId;

/** The rows of admissions that were told without a reference of ours. */
public interface AdmissionReports {

    /** What becomes of a key with which an admission is told. */
    sealed interface Added {

        /** It is on record now. */
        record Now() implements Added {}

        /** The same was told before, and is on record under this id. */
        record Before(AdmissionReportId id) implements Added {}

        /** Something else was told with the key before. */
        record ForSomethingElse() implements Added {}
    }

    /** Adds it, once for each key of a sender. */
    Added add(Actor sender, SendingKey key, AdmissionReport report);

    Optional<AdmissionReport> find(AdmissionReportId id);

    /** Keeps whose admission it is. */
    void answer(AdmissionReportId id, AdmissionAnswer answer, Actor by, Instant at);

    /** The case that is open for a child. */
    Optional<CaseRef> openCase(PersonId child);
}
