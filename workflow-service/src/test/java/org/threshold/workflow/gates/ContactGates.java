package org.threshold.workflow.gates;

import java.time.LocalDate;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.Responsibility;
import org.threshold.workflow.contact.domain.RestrictionGate;
import org.threshold.workflow.contact.domain.SaidRestrictions;
import org.threshold.workflow.gates.GateCase.Past;

/** The gate of restrictions of contact. */
final class ContactGates {

    private ContactGates() {}

    static GateCase restriction() {
        return new GateCase(
                RestrictionGate.class,
                "That contact of a person with parental responsibility is restricted",
                RestrictionGate.refusals(
                        SaidRestrictions.father(Basis.none()),
                        Responsibility.HOLDS,
                        LocalDate.parse("2026-11-24")),
                new Past(
                        "That contact was stopped is a fact; immediate danger is acted on first, by anybody.",
                        "Get a legal basis for the restriction of contact, or lift it, the same day",
                        "contact.app.ContactStoryTest#immediate_danger_is_acted_on_first_by_anybody_and_the_basis_follows"));
    }
}
