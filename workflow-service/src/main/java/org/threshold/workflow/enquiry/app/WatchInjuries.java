package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.enquiry.domain.InjuryNeed;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.RedPath;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;

/**
 * From a certain injury on, the doctors are asked, whatever a meeting decides later: of a child who
 * cannot move about alone (L-3.1.5), and of one whom the referrer suspects to be harmed
 * (R-Hosp-10).
 */
@Service
class WatchInjuries implements ChangeListener, ReferralListener {

    private static final String MOBILITY = "mobility";

    private final Cases cases;
    private final People people;
    private final AskDoctors ask;

    WatchInjuries(Cases cases, People people, AskDoctors ask) {
        this.cases = cases;
        this.people = people;
        this.ask = ask;
    }

    @Override
    public void recorded(Change change) {
        if (change.what().injury()) {
            change.what().cases().forEach(ref -> injured(change, ref));
        }
    }

    private void injured(Change change, CaseRef ref) {
        LocalDate day = WorkingTime.dayOf(change.recordedAt());
        Born born = born(ref);
        Path path = RedPath.of(Mark.INJURY, mobility(change.what()), born, day);
        ask(change.by(), ref, InjuryNeed.of(path, false, born, day), change.recordedAt());
    }

    @Override
    public void received(Actor by, ReferralReceived received) {
        received.children().stream()
                .filter(child -> child.mark() == Mark.INJURY)
                .forEach(child -> referred(by, received, child));
    }

    private void referred(Actor by, ReferralReceived received, ConcernedChild child) {
        LocalDate day = WorkingTime.dayOf(received.receivedAt());
        var need = InjuryNeed.of(child.path(), received.suspected(), born(child.caseRef()), day);
        ask(by, child.caseRef(), need, received.receivedAt());
    }

    @Override
    public void decided(ReferralDecided decided) {
        // What is decided on a referral takes no doctor away from an injured child.
    }

    private void ask(Actor by, CaseRef ref, Optional<InjuryNeed> need, Instant since) {
        need.ifPresent(asked -> ask.because(by, ref, asked, since));
    }

    private Born born(CaseRef ref) {
        return cases.childOf(ref)
                .flatMap(people::view)
                .map(PersonView::born)
                .orElseGet(Born.Unknown::new);
    }

    private static Mobility mobility(NewChange change) {
        return Arrays.stream(Mobility.values())
                .filter(one -> one.code().equals(change.code(MOBILITY)))
                .findFirst()
                .orElse(Mobility.NOT_KNOWN);
    }
}
