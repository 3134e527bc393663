package org.threshold.workflow.strategy.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.domain.CheckAnswer;
import org.threshold.workflow.strategy.domain.CheckKind;
import org.threshold.workflow.strategy.domain.CheckSubject;
import org.threshold.workflow.strategy.domain.LeftOut;
import org.threshold.workflow.strategy.domain.PoliceCheck;
import org.threshold.workflow.strategy.domain.Preparation;

/** The secondary enquiries of the police, as a sergeant sends them. */
record ChecksForm(@Nullable List<CheckForm> checks) {

    /**
     * One check.
     *
     * @param kind {@code adult} or {@code address}
     * @param of who or what, in words
     * @param check the code of a check, for example {@code pnc}
     * @param result what it showed; left out where it is outstanding
     * @param outstanding why it was not made yet
     * @param leftOut why nothing about the adult or the address is checked; then nothing more is
     *     asked
     */
    record CheckForm(
            @Nullable String kind,
            @Nullable String of,
            @Nullable String check,
            @Nullable String result,
            @Nullable String outstanding,
            @Nullable String leftOut) {}

    Preparation read(Reading reading) {
        List<PoliceCheck> made = new ArrayList<>();
        List<LeftOut> left = new ArrayList<>();
        int number = 0;
        for (CheckForm form : Reading.list(checks)) {
            String place = "checks[%d].".formatted(number++);
            CheckSubject subject = subject(reading, place, form);
            String why = Reading.text(form.leftOut());
            if (why.isEmpty()) {
                made.add(check(reading, place, subject, form));
            } else {
                left.add(new LeftOut(subject, why));
            }
        }
        return new Preparation(made, left);
    }

    private static CheckSubject subject(Reading reading, String place, CheckForm form) {
        String of = Reading.text(form.of());
        if (of.isEmpty()) {
            reading.refuse(
                    place + "of",
                    "It is not said who or what is checked.",
                    "Name the adult or the address.");
        }
        return new CheckSubject(
                reading.one(
                        place + "kind",
                        form.kind(),
                        CheckSubject.Kind.values(),
                        CheckSubject.Kind::code),
                of);
    }

    private static PoliceCheck check(
            Reading reading, String place, CheckSubject subject, CheckForm form) {
        return new PoliceCheck(
                subject,
                reading.one(place + "check", form.check(), CheckKind.values(), CheckKind::code),
                answer(reading, place, form));
    }

    private static CheckAnswer answer(Reading reading, String place, CheckForm form) {
        String outstanding = Reading.text(form.outstanding());
        if (form.result() == null && !outstanding.isEmpty()) {
            return new CheckAnswer.Outstanding(outstanding);
        }
        return new CheckAnswer.Done(
                reading.one(
                        place + "result",
                        form.result(),
                        CheckAnswer.Result.values(),
                        CheckAnswer.Result::code));
    }
}
