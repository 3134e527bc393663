package org.threshold.workflow.liaison.adapter.web;

import static org.threshold.workflow.liaison.domain.ALiaison.MONDAY;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;
import static org.threshold.workflow.liaison.domain.ALiaison.child;
import static org.threshold.workflow.liaison.domain.ALiaison.elsewhere;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.liaison.app.Liaisons.Told;
import org.threshold.workflow.liaison.app.ReadLiaisons.One;
import org.threshold.workflow.liaison.domain.ALiaison;
import org.threshold.workflow.liaison.domain.Agenda;
import org.threshold.workflow.liaison.domain.AgendaItem;
import org.threshold.workflow.liaison.domain.AgendaSoFar;
import org.threshold.workflow.liaison.domain.Child;
import org.threshold.workflow.liaison.domain.ChildAnswer;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.Liaison.Standing;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;

/**
 * Liaisons with two families, as they are shown: the second child of the first is registered
 * elsewhere.
 */
final class AShownLiaison {

    private static final StaffId SOMEBODY = new StaffId(new UUID(1, 1));

    private AShownLiaison() {}

    static Liaison planned() {
        return ALiaison.planned(ALiaison.series("K81234"), TODAY);
    }

    static Liaison held() {
        return planned().as(new Standing.Held(TODAY, MONDAY));
    }

    static Liaison notHeld() {
        return planned().as(new Standing.NotHeld("Nobody came.", MONDAY));
    }

    /** Nothing is said yet. */
    static One of(Liaison one) {
        return of(one, Map.of());
    }

    /** Of the first child something is said. */
    static One said(Liaison one) {
        return of(
                one, answer(child(1), new ChildAnswer.ToDo("Weigh her.", "Health visitor", TODAY)));
    }

    private static One of(Liaison one, Map<PersonId, KeptAnswer> said) {
        var agenda =
                new Agenda(
                        List.of(
                                new AgendaItem(
                                        List.of(new CaseRef("CP-2041")),
                                        List.of(child(1), elsewhere(2)),
                                        true),
                                new AgendaItem(List.of(), List.of(child(3)), true)));
        return new One(
                one,
                new AgendaSoFar(agenda, said),
                answer(child(1), new ChildAnswer.Considered("She had lost weight.")),
                Stream.of(1, 2, 3)
                        .map(AShownLiaison::person)
                        .collect(Collectors.toMap(PersonView::id, Function.identity())),
                Optional.of(MONDAY),
                List.of(new Told("Dr Grey", "She chairs the next.", SOMEBODY, MONDAY)),
                TODAY);
    }

    private static Map<PersonId, KeptAnswer> answer(Child child, ChildAnswer what) {
        return Map.of(child.person(), new KeptAnswer(child.person(), what, SOMEBODY, MONDAY));
    }

    private static PersonView person(int number) {
        return new PersonView(
                child(number).person(),
                "Child " + number,
                new Born.Known(TODAY.minusYears(3)),
                PersonKind.CHILD);
    }
}
