package org.threshold.workflow.strategy.app;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.people.DiscussedChildren;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.strategy.domain.DiscussedChild;

/** Tells whoever enters a family for which of its children a discussion is open (L-3.1.8). */
@Service
class WhoseDiscussionIsOpen implements DiscussedChildren {

    private final Discussions discussions;

    WhoseDiscussionIsOpen(Discussions discussions) {
        this.discussions = discussions;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> among(Collection<PersonId> people) {
        return discussions.openAround(people).stream()
                .flatMap(id -> discussions.find(id).stream())
                .flatMap(discussion -> discussion.children().stream())
                .map(DiscussedChild::person)
                .filter(people::contains)
                .collect(Collectors.toSet());
    }
}
