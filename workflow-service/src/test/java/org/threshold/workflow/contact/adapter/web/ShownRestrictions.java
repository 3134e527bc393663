package org.threshold.workflow.contact.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.contact.app.ReadRestrictions;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.contact.app.Restrictions.Entry;
import org.threshold.workflow.contact.app.Restrictions.Said;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.BasisKind;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.Responsibility;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.contact.domain.SaidRestrictions;
import org.threshold.workflow.letter.Telling;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;

/** The restriction of contact with a father, as pages are given it. */
final class ShownRestrictions {

    static final CaseRef CASE = new CaseRef("CP-2041");
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final RestrictionId ID = new RestrictionId(new UUID(0, 7));

    private ShownRestrictions() {}

    /** In force since Monday, on a basis that carries it unless it is none. */
    static RestrictionSheet sheet(Basis basis) {
        var one =
                new Restriction(
                        ID, CASE, 1, NOW, Origin.FACT, SaidRestrictions.father(basis), false);
        return sheet(one, basis.kind() != BasisKind.NONE);
    }

    static RestrictionSheet sheet(Restriction one, boolean carried) {
        var entry = new Entry(Actors.in(Role.TEAM_MANAGER).id(), "He is cleared.", NOW);
        return new RestrictionSheet(
                one,
                Responsibility.HOLDS,
                carried,
                Telling.TO_TELL,
                new RestrictionSheet.Adult("father", "Karl"),
                one.said().missing(),
                List.of(new Said(one, entry)));
    }

    static ReadRestrictions.People people() {
        return new ReadRestrictions.People(
                List.of(view(SaidRestrictions.FATHER, "Karl", PersonKind.ADULT)),
                List.of(
                        view(SaidRestrictions.CHILD, "Edie", PersonKind.CHILD),
                        view(SaidRestrictions.SIBLING, "Fay", PersonKind.CHILD)));
    }

    private static PersonView view(PersonId id, String name, PersonKind kind) {
        return new PersonView(id, name, new Born.Unknown(), kind);
    }
}
