package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;

/** The children of a discussion by the names that the record may hold. */
record MinutesChildren(Discussion discussion, List<PersonView> views) {

    Optional<PersonView> view(DiscussedChild child) {
        return views.stream().filter(view -> view.id().equals(child.person())).findFirst();
    }

    /** The case and the child’s name; a case that joined another has only its reference. */
    String named(CaseRef ref) {
        return discussion
                .child(ref)
                .flatMap(this::view)
                .map(view -> ref.value() + ", " + view.displayName())
                .orElse(ref.value());
    }
}
