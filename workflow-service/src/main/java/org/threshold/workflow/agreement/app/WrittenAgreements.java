package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.Acceptance.Accepted;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Check;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of written agreements, of what monitors found, and of breaches. */
public interface WrittenAgreements {

    void add(WrittenAgreement agreement, Actor by);

    /** A draft said anew: its words and who is asked to watch. */
    void saveDraft(WrittenAgreement agreement);

    /** How it stands, and until when it lasts. */
    void saveStanding(WrittenAgreement agreement);

    void accept(MonitorId monitor, Accepted accepted);

    Optional<WrittenAgreement> find(AgreementId id);

    Optional<WrittenAgreement> lock(AgreementId id);

    /** The agreement that a monitor watches. */
    Optional<WrittenAgreement> watchedBy(MonitorId monitor);

    /** All of these cases, the latest drafted first. */
    List<WrittenAgreement> of(List<CaseRef> cases);

    /** All that are in force, the one that ends soonest first. */
    List<WrittenAgreement> active();

    void keep(Check check, Actor by);

    /** What the monitors of an agreement found, the latest first. */
    List<Check> checks(AgreementId id);

    void keep(Breach breach, Instant recordedAt);

    Optional<Breach> breach(ChangeId id);

    /** The latest first. */
    List<Breach> breaches(AgreementId id);

    /** What was done of the contingency. */
    void done(ChangeId breach, String words);
}
