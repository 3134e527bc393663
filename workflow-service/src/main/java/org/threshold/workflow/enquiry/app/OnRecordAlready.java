package org.threshold.workflow.enquiry.app;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding.Blank;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.ParentStanding.NobodyElse;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;
import org.threshold.workflow.people.ParentStanding.UnknownEnquiriesMade;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.strategy.SaidAtMeetings;

/**
 * What the steps of an enquiry ask and is on record already: it is filled in, so that nobody enters
 * it twice (recommendation 4.2-7 of the review).
 */
@Service
public class OnRecordAlready {

    private final EnquiryRecords enquiries;
    private final Contributions contributions;
    private final SaidAtMeetings said;
    private final Parents parents;
    private final CaseClock clock;

    OnRecordAlready(
            EnquiryRecords enquiries,
            Contributions contributions,
            SaidAtMeetings said,
            Parents parents,
            CaseClock clock) {
        this.enquiries = enquiries;
        this.contributions = contributions;
        this.said = said;
        this.parents = parents;
        this.clock = clock;
    }

    /**
     * What the agency that was asked said at the meetings that decided the enquiry; may be empty.
     */
    public String saidBy(ContributionId id) {
        return contributions
                .find(id)
                .flatMap(
                        asked ->
                                enquiries
                                        .find(asked.enquiry())
                                        .map(
                                                it ->
                                                        String.join(
                                                                "\n\n",
                                                                said.of(
                                                                        it.start().discussion(),
                                                                        asked.agency()))))
                .orElse("");
    }

    /**
     * Why a parent cannot or may not be spoken to, of those of whom the family's record says so.
     */
    public Map<ParentRole, String> notToBeSpokenTo(EnquiryId id) {
        return enquiries.find(id).map(this::leftOut).orElse(Map.of());
    }

    private Map<ParentRole, String> leftOut(Enquiry enquiry) {
        var why = new TreeMap<ParentRole, String>();
        parents.of(enquiry.child(), WorkingTime.dayOf(clock.now()))
                .forEach(
                        (role, standing) -> {
                            switch (standing) {
                                case NotToBeContacted left -> why.put(role, left.why());
                                case UnknownEnquiriesMade(var made) -> why.put(role, made);
                                case Blank _, KnownParent _, NobodyElse _ -> {}
                            }
                        });
        return why;
    }
}
