package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.ward.domain.ConsultantGiven;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.TakenOver;

/**
 * Somebody names the consultant who is responsible for a child in hospital (L-3.1.16). A change of
 * name needs a handover note (R-Hosp-7); where it cannot wait, the note is due within the hour.
 */
@Service
public class NameConsultant {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final Stays stays;
    private final ConsultantKeeping keeping;

    NameConsultant(
            Access access,
            Cases cases,
            JoinedCases joined,
            Stays stays,
            ConsultantKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.stays = stays;
        this.keeping = keeping;
    }

    /** What became of it. */
    public sealed interface Naming {

        /** The consultant is named. */
        record Named(boolean noteIsDue) implements Naming {}

        /** Something has to be said first. */
        record Refused(List<Refusal> refusals) implements Naming {

            /** Copies, so that nobody can change it. */
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /** The child of this case is not in hospital, or there is no such case. */
        record NotInHospital() implements Naming {}
    }

    /**
     * Names the consultant, or says what is missing. The same name again changes nothing.
     *
     * @param taken when the child was taken over
     */
    @Transactional
    public Naming handle(Actor who, CaseRef asked, ConsultantGiven given, TakenOver taken) {
        access.require(who, Activity.NAME_CONSULTANT);
        if (cases.childOf(asked).isEmpty()) {
            return new Naming.NotInHospital();
        }
        CaseRef ref = joined.answering(asked);
        cases.lock(List.of(ref));
        return stays.openOf(ref)
                .map(stay -> named(who, stay, given, taken))
                .orElseGet(Naming.NotInHospital::new);
    }

    private Naming named(Actor who, Stay stay, ConsultantGiven given, TakenOver taken) {
        List<Refusal> refusals =
                Stream.concat(
                                given.refusals(stay).stream(),
                                taken.refusals(stay, keeping.now()).stream())
                        .toList();
        if (!refusals.isEmpty()) {
            return new Naming.Refused(refusals);
        }
        return new Naming.Named(keeping.named(who, stay, given, taken));
    }
}
