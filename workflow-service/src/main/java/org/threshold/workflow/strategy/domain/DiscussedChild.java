package org.threshold.workflow.strategy.domain;

import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;

/**
 * A child that a discussion decides for.
 *
 * @param named whether a concern named the child; the others live with it, or with an adult who may
 *     be a risk (L-3.1.8)
 */
public record DiscussedChild(CaseRef caseRef, PersonId person, Path path, boolean named) {

    /** The same child after another concern: what was once true stays so. */
    public DiscussedChild joinedBy(DiscussedChild other) {
        return new DiscussedChild(caseRef, person, redder(path, other.path), named || other.named);
    }

    /** The same child, under the case and the name that it is known by. */
    DiscussedChild of(CaseRef ref, PersonId known) {
        return new DiscussedChild(ref, known, path, named);
    }

    /** The same child when a mark that held it red is no injury; what is red stays red. */
    DiscussedChild ruledOut() {
        return path == Path.RED_HELD
                ? new DiscussedChild(caseRef, person, Path.NOT_RED, named)
                : this;
    }

    private static Path redder(Path one, Path other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
