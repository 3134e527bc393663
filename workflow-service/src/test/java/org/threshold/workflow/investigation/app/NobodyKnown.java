package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.CasePeople;
import org.threshold.workflow.people.PersonId;

/** Nobody has recorded anything of any child. */
final class NobodyKnown implements CasePeople {

    @Override
    public Optional<PersonId> child(String caseRef) {
        return Optional.empty();
    }

    @Override
    public List<Named> named(String caseRef) {
        return List.of();
    }
}
