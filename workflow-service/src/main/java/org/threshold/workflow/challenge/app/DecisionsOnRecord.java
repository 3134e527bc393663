package org.threshold.workflow.challenge.app;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.audit.AuditHistory;
import org.threshold.workflow.audit.AuditLine;
import org.threshold.workflow.audit.AuditStretch;
import org.threshold.workflow.challenge.domain.Decision;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * The decisions about a child that can be challenged, with who made them: read from the audit,
 * which every decision stands in, whichever feature it belongs to.
 */
@Service
class DecisionsOnRecord {

    private static final int MOST = 500;

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    entry("referral-decided", "The decision on the referral"),
                    entry("referral-withdrawn", "That the referral was withdrawn"),
                    entry("strategy-discussion-decided", "What the strategy meeting decided"),
                    entry("section-47-ended", "The outcome of the section 47 enquiry"),
                    entry("enquiry-reviewed", "What a change means for the section 47 enquiry"),
                    entry("conference-called", "That a conference is called"),
                    entry("conference-not-called", "That no conference is called"),
                    entry("conference-day-set", "The day of the conference"),
                    entry("medical-opinion-issued", "The medical opinion"),
                    entry("single-agency-agreed", "That less than a joint enquiry is right"),
                    entry("single-agency-not-agreed", "That only a joint enquiry is right"),
                    entry("return-home-decided", "The decision on the return home"),
                    entry("return-home-approved", "That the return home is approved"),
                    entry("return-home-refused", "That the return home is not approved"),
                    entry("out-of-hours-plan-agreed", "The plan of the night"),
                    entry("out-of-hours-plan-reviewed", "The review of the plan of the night"),
                    entry("investigation-closed", "That the investigation is closed"),
                    entry("suspect-status-reviewed", "Where the suspect stands"),
                    entry("referral-acted-on", "What was done on the referral’s decision"));

    private final AuditHistory audit;
    private final JoinedCases joined;

    DecisionsOnRecord(AuditHistory audit, JoinedCases joined) {
        this.audit = audit;
        this.joined = joined;
    }

    /** Those of a case and of the cases that joined it, the latest first. */
    List<Decision> of(CaseRef ref) {
        return joined.all(ref).stream()
                .flatMap(one -> audit.ofCase(one.value(), AuditStretch.newest(MOST)).stream())
                .filter(line -> WORDS.containsKey(line.what().what()))
                .map(DecisionsOnRecord::decision)
                .distinct()
                .sorted((one, other) -> Long.compare(other.number(), one.number()))
                .toList();
    }

    private static Decision decision(AuditLine line) {
        Optional<StaffId> by =
                line.who().id() instanceof StaffId staff ? Optional.of(staff) : Optional.empty();
        String words = WORDS.getOrDefault(line.what().what(), "");
        return new Decision(line.number(), words, by, line.who().agency(), line.at());
    }
}
