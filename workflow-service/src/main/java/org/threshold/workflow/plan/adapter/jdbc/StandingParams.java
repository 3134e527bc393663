package org.threshold.workflow.plan.adapter.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.plan.domain.CoreGroup;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlan.Terms;

/** How a plan stands, as the columns of its row. */
record StandingParams(Standing standing) {

    private static final CoreGroup NOBODY = new CoreGroup("", Set.of(), "");

    String state() {
        return ProtectionPlanRow.state(standing);
    }

    String reason() {
        return switch (standing) {
            case Standing.ToDecide() -> "";
            case Standing.NotMade none -> none.reason();
            case Standing.Made(var terms) -> terms.reason();
            case Standing.Ended ended -> ended.terms().reason();
        };
    }

    String instead() {
        return standing instanceof Standing.NotMade none ? none.instead() : "";
    }

    String[] came() {
        return ProtectionPlanRow.codes(
                standing instanceof Standing.NotMade none
                        ? none.came()
                        : terms().map(Terms::came).orElse(Set.<Agency>of()));
    }

    @Nullable String category() {
        return terms().map(one -> one.category().code()).orElse(null);
    }

    CoreGroup group() {
        return terms().map(Terms::group).orElse(NOBODY);
    }

    @Nullable LocalDate endedOn() {
        return standing instanceof Standing.Ended ended ? ended.on() : null;
    }

    String endReason() {
        return standing instanceof Standing.Ended ended ? ended.reason() : "";
    }

    String after() {
        return standing instanceof Standing.Ended ended ? ended.after() : "";
    }

    private Optional<Terms> terms() {
        return switch (standing) {
            case Standing.ToDecide() -> Optional.empty();
            case Standing.NotMade _ -> Optional.empty();
            case Standing.Made(var terms) -> Optional.of(terms);
            case Standing.Ended ended -> Optional.of(ended.terms());
        };
    }
}
