package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.ContributionRequest;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.enquiry.AgencyRoster;

/**
 * Asks for a single assessment whom an enquiry would ask, and whoever else knows the child, all at
 * the same time (EV-28, T3d, L-3.1.19).
 */
@Service
class AskForAssessment {

    private static final String WHAT =
            "What does your agency know of the child and the family, and what does it make of it? It"
                    + " is for the single assessment of the child. The child’s GP practice is invited"
                    + " to take part: in person, by telephone or video, or with a report.";

    private final AgencyRoster roster;
    private final Changes changes;
    private final SingleAssessmentWork work;
    private final SingleAssessmentRecord record;
    private final InvitePractices invite;

    AskForAssessment(
            AgencyRoster roster,
            Changes changes,
            SingleAssessmentWork work,
            SingleAssessmentRecord record,
            InvitePractices invite) {
        this.roster = roster;
        this.changes = changes;
        this.work = work;
        this.record = record;
        this.invite = invite;
    }

    /** As it is now; an agency is asked once. It is for the caller to keep it. */
    SingleAssessment of(Actor who, SingleAssessment one, Set<Agency> more) {
        Set<Agency> wanted = new LinkedHashSet<>(roster.of(one.about().caseRef()));
        more.stream().sorted().forEach(wanted::add);
        List<AskedAgency> asked =
                wanted.stream()
                        .filter(agency -> one.asked(agency).isEmpty())
                        .map(agency -> AskedAgency.of(record.newId(), agency))
                        .toList();
        if (!asked.isEmpty()) {
            invite.to(one);
            tell(who, one, asked);
        }
        return one.asking(asked);
    }

    private void tell(Actor who, SingleAssessment one, List<AskedAgency> asked) {
        Instant now = record.now();
        List<Instant> due = new ArrayList<>();
        asked.forEach(line -> due.add(work.toObtain(one, line, now)));
        Instant soonest = due.stream().min(Comparator.naturalOrder()).orElseThrow();
        changes.record(
                who,
                new NewChange(
                        ChangeKind.INFORMATION_REQUEST,
                        ContributionRequest.REQUESTED,
                        List.of(one.about().caseRef()),
                        now,
                        codes(one, asked, soonest),
                        WHAT));
    }

    private static Map<String, String> codes(
            SingleAssessment one, List<AskedAgency> asked, Instant dueAt) {
        Map<String, String> codes = new HashMap<>();
        codes.put(ContributionRequest.ASSESSMENT, one.id().toString());
        codes.put(ContributionRequest.INVITES, Agency.GP.code());
        codes.put("questions", "background");
        codes.put("dueAt", dueAt.toString());
        for (int place = 0; place < asked.size(); place++) {
            codes.put(
                    place == 0 ? "asked" : "asked" + (place + 1), asked.get(place).agency().code());
        }
        return codes;
    }
}
