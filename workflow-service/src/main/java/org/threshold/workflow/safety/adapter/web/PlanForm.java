package org.threshold.workflow.safety.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanGiven.Tonight;

/**
 * A plan for the night, as it is sent.
 *
 * @param expiresAt until when it is meant to carry, UTC
 */
record PlanForm(
        @Nullable String risks,
        @Nullable List<ActionForm> actions,
        @Nullable String whereabouts,
        @Nullable String contingency,
        @Nullable Instant expiresAt) {

    /** Something that is done tonight, and who does it. */
    record ActionForm(@Nullable String action, @Nullable String who) {}

    /** What is on record, as it would be sent. */
    static PlanForm of(PlanGiven plan) {
        return new PlanForm(
                plan.risks(),
                plan.actions().stream()
                        .map(one -> new ActionForm(one.action(), one.who()))
                        .toList(),
                plan.whereabouts(),
                plan.contingency(),
                plan.expiry() instanceof Expiry.At(var at) ? at : null);
    }

    /** What was sent; all of it is missing where no plan was. */
    static PlanGiven read(@Nullable PlanForm form) {
        return form == null
                ? PlanGiven.nothing()
                : new PlanGiven(
                        Reading.text(form.risks()),
                        actions(form),
                        Reading.text(form.whereabouts()),
                        Reading.text(form.contingency()),
                        expiry(form.expiresAt()));
    }

    static Expiry expiry(@Nullable Instant at) {
        return at == null ? new Expiry.NotSaid() : new Expiry.At(at);
    }

    private static List<Tonight> actions(PlanForm form) {
        return Reading.list(form.actions()).stream()
                .map(one -> new Tonight(Reading.text(one.action()), Reading.text(one.who())))
                .toList();
    }
}
