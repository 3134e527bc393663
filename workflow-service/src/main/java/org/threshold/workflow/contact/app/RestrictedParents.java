package org.threshold.workflow.contact.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.letter.RestrictionLetters;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.ParentListener;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Hears who the parents of a child are: once that is recorded, a restriction may need a legal basis
 * that it did not, or need one no longer, and the parent has to hear why.
 */
@Service
class RestrictedParents implements ParentListener {

    private final CaseReferences references;
    private final ContactFamily family;
    private final RestrictionKeeping keeping;
    private final RestrictionLetters letters;

    RestrictedParents(
            CaseReferences references,
            ContactFamily family,
            RestrictionKeeping keeping,
            RestrictionLetters letters) {
        this.references = references;
        this.family = family;
        this.keeping = keeping;
        this.letters = letters;
    }

    @Override
    public void recorded(Actor by, PersonId child, ParentRole role, ParentStanding standing) {
        List<CaseRef> refs =
                references.of(List.of(child)).getOrDefault(child, List.of()).stream()
                        .map(CaseRef::of)
                        .flatMap(Optional::stream)
                        .toList();
        keeping.of(refs).stream().filter(one -> !one.lifted()).forEach(one -> follow(by, one));
    }

    private void follow(Actor by, Restriction one) {
        family.lock(one.caseRef());
        keeping.basis(by, one);
        RestrictionKeeping.told(one).ifPresent(letters::restricted);
    }
}
