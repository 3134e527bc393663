package org.threshold.workflow.investigation.app;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.investigation.app.NewItem.Limited;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.WantedDue;

/** What an evidential action is as an item: whose step it is, and by which limit. */
final class ActionItems {

    private ActionItems() {}

    static NewItem of(EvidentialAction action, WantedDue wanted) {
        return new NewItem(
                action.id(),
                InvestigationSteps.TAKE_ACTION,
                action.cases(),
                owners(action.what()),
                new Limited(action.what().type().limit(), action.openedAt(), wanted));
    }

    /** The list is agreed between the two, whoever leads. */
    private static Set<Role> owners(EvidentialAction.What what) {
        Set<Role> owners = InvestigationSteps.owners(what.owner().agency());
        return what.type() == ActionType.ACTION_LIST
                ? Stream.concat(owners.stream(), InvestigationSteps.EITHER.stream())
                        .collect(Collectors.toSet())
                : owners;
    }
}
