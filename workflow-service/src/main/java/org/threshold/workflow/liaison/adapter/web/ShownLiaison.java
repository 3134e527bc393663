package org.threshold.workflow.liaison.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.liaison.adapter.web.ChildrenForm.OfChild;
import org.threshold.workflow.liaison.app.ReadLiaisons.One;
import org.threshold.workflow.liaison.domain.AgendaItem;
import org.threshold.workflow.liaison.domain.AgendaSoFar;
import org.threshold.workflow.liaison.domain.Child;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.Liaison.Standing;
import org.threshold.workflow.referral.CaseRef;

/**
 * A liaison as it is sent, without names: a child’s record is read by its id.
 *
 * @param practice the practice’s organisation code
 * @param state {@code planned}, {@code held} or {@code not-held}
 * @param heldOn the day on which it took place, once it did
 * @param why why it did not; empty where nobody said or it did
 */
record ShownLiaison(
        UUID id,
        String practice,
        LocalDate plannedOn,
        String state,
        @Nullable LocalDate heldOn,
        String why) {

    static ShownLiaison of(Liaison one) {
        return new ShownLiaison(
                one.id().value(),
                one.series().practice().odsCode(),
                one.plannedOn(),
                LiaisonWords.code(one),
                one.standing() instanceof Standing.Held(var on, var _) ? on : null,
                one.standing() instanceof Standing.NotHeld(var why, var _) ? why : "");
    }

    /**
     * A family on the agenda.
     *
     * @param cases its open cases
     * @param carriedOver whether a child of it was not considered last time
     * @param missing the ids of the children without an answer; the family is done when there is
     *     none
     */
    record Family(
            List<String> cases, boolean carriedOver, List<OnAgenda> children, List<UUID> missing) {

        static Family of(AgendaSoFar soFar, AgendaItem item) {
            return new Family(
                    item.cases().stream().map(CaseRef::value).toList(),
                    item.carriedOver(),
                    item.children().stream().map(child -> OnAgenda.of(soFar, child)).toList(),
                    soFar.missing(item).stream().map(child -> child.person().value()).toList());
        }
    }

    /**
     * A child of a family.
     *
     * @param registeredHere whether at the practice of the liaison
     * @param said what was said, once something was
     */
    record OnAgenda(UUID child, boolean registeredHere, @Nullable OfChild said) {

        static OnAgenda of(AgendaSoFar soFar, Child child) {
            Optional<OfChild> said = soFar.of(child).map(OfChild::of);
            return new OnAgenda(child.person().value(), child.here(), said.orElse(null));
        }
    }

    /**
     * A liaison with its agenda.
     *
     * @param nextDueAt by when the next one of the practice is to be held, UTC
     */
    record Whole(ShownLiaison liaison, @Nullable Instant nextDueAt, List<Family> families) {

        static Whole of(One one) {
            return new Whole(
                    ShownLiaison.of(one.liaison()),
                    one.dueAt().orElse(null),
                    one.agenda().agenda().items().stream()
                            .map(item -> Family.of(one.agenda(), item))
                            .toList());
        }
    }
}
