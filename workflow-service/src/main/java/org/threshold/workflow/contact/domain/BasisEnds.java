package org.threshold.workflow.contact.domain;

import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;

/**
 * On which basis restrictions of a case may rest no longer, once a change of circumstance is known:
 * a written agreement is ended or not kept (EV-14, EV-15), bail is over or changed (EV-24), or the
 * police do nothing further (EV-25). In doubt they are looked at again (finding 1.3.9 of the
 * review).
 */
public final class BasisEnds {

    private static final Set<String> NOT_ON_BAIL_AS_BEFORE =
            Set.of("released", "under-investigation", "conditions-changed");

    private BasisEnds() {}

    /** The kind of basis; empty where the change ends none. */
    public static Optional<BasisKind> by(NewChange what) {
        if (agreementOver(what)) {
            return Optional.of(BasisKind.WRITTEN_AGREEMENT);
        }
        return bailOver(what) ? Optional.of(BasisKind.POLICE_CONDITION) : Optional.empty();
    }

    private static boolean agreementOver(NewChange what) {
        return is(what, ChangeKind.WRITTEN_AGREEMENT, Set.of("ended"))
                || is(what, ChangeKind.AGREEMENT_BREACHED, Set.of("breached"));
    }

    private static boolean bailOver(NewChange what) {
        boolean noConditions =
                what.kind() == ChangeKind.SUSPECT_STATUS && what.code("conditions").equals("none");
        return noConditions
                || is(what, ChangeKind.SUSPECT_STATUS, NOT_ON_BAIL_AS_BEFORE)
                || is(what, ChangeKind.POLICE_INVESTIGATION, Set.of("no-further-action"));
    }

    private static boolean is(NewChange what, ChangeKind kind, Set<String> stages) {
        return what.kind() == kind && stages.contains(what.stage());
    }
}
