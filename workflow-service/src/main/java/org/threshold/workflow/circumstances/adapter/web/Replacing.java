package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.app.CorrectChange;
import org.threshold.workflow.circumstances.app.Reporting;
import org.threshold.workflow.circumstances.app.WithdrawChange;
import org.threshold.workflow.platform.web.KeyHeader;

/** Corrects and withdraws for the pages, whose forms carry their own key. */
@Component
class Replacing {

    private final CorrectChange correct;
    private final WithdrawChange withdraw;
    private final KeyHeader keys;

    Replacing(CorrectChange correct, WithdrawChange withdraw, KeyHeader keys) {
        this.correct = correct;
        this.withdraw = withdraw;
        this.keys = keys;
    }

    Reporting correct(
            Actor who, ChangeId id, ChangeDrafts.Draft<CorrectChange.Corrected> draft, String key) {
        var sending = keys.read(key, id, draft.form());
        return sending.isEmpty()
                ? new Reporting.Refused(List.of(KeyHeader.refusal()))
                : correct.handle(who, id, draft.content().orElseThrow(), sending.get());
    }

    Reporting withdraw(Actor who, ChangeId id, String reason, String key) {
        var sending = keys.read(key, id, reason);
        return sending.isEmpty()
                ? new Reporting.Refused(List.of(KeyHeader.refusal()))
                : withdraw.handle(who, id, reason, sending.get());
    }
}
