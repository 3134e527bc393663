package org.threshold.workflow.investigation.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.PutToThem;
import org.threshold.workflow.investigation.domain.WantedDue;

/**
 * An allegation that was closed before the absent parent was asked leaves a step with a limit: it
 * is put to them, or somebody says why it never is (L-3.1.17, R-C&amp;F-8b).
 */
@Service
class PutToThemLater {

    private static final String DUE = "put-to-absent-parent-due";

    private final EvidentialActions actions;
    private final EnterItem enter;

    PutToThemLater(EvidentialActions actions, EnterItem enter) {
        this.actions = actions;
        this.enter = enter;
    }

    void after(
            Actor who,
            Optional<Investigation> investigation,
            Allegation allegation,
            PutToThem put) {
        switch (put) {
            case PutToThem.NotYet _ -> open(who, investigation, allegation);
            case PutToThem.NotSaid(), PutToThem.Yes() -> {}
        }
    }

    private void open(Actor who, Optional<Investigation> investigation, Allegation allegation) {
        var owner = new EvidentialAction.Owner(Agency.CHILDRENS_SOCIAL_CARE, "");
        var action =
                new EvidentialAction(
                        enter.next(),
                        investigation.map(Investigation::id),
                        allegation.cases(),
                        new EvidentialAction.What(ActionType.PUT_TO_THEM, owner),
                        enter.now(),
                        new EvidentialAction.Progress.Open());
        actions.add(who, action);
        NewItem item = ActionItems.of(action, new WantedDue.ByTheLimit());
        investigation.ifPresentOrElse(
                it -> enter.entered(who, it, item, DUE), () -> enter.alone(who, item, DUE));
    }
}
