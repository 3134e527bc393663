package org.threshold.workflow.circumstances.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.adapter.web.ChangeForm.CorrectionForm;
import org.threshold.workflow.circumstances.adapter.web.ChangeForm.LeaveOutForm;
import org.threshold.workflow.circumstances.app.CorrectChange.Corrected;
import org.threshold.workflow.circumstances.app.ReportChange.Report;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** Reads forms, and collects everything that cannot be read. */
final class ChangeReading {

    private final List<Refusal> refusals = new ArrayList<>();
    private final Instant now;

    ChangeReading(Instant now) {
        this.now = now;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The report; empty when it cannot be read, and then the refusals say why. */
    Optional<Report> report(ChangeForm form) {
        Optional<ChangeKind> kind = kind(Reading.text(form.kind()));
        List<CaseRef> cases = cases(form.cases());
        Map<String, String> codes = codes(form.codes());
        List<LeftOut> leftOut = leftOut(form.leaveOut());
        if (!refusals.isEmpty()) {
            return Optional.empty();
        }
        var change =
                new NewChange(
                        kind.orElseThrow(),
                        Reading.text(form.stage()),
                        cases,
                        form.occurredAt() == null ? now : form.occurredAt(),
                        codes,
                        Reading.text(form.detail()),
                        Reading.text(form.whyLate()));
        return Optional.of(new Report(change, leftOut));
    }

    /** The correction; empty when it cannot be read, and then the refusals say why. */
    Optional<Corrected> correction(CorrectionForm form) {
        Map<String, String> codes = codes(form.codes());
        if (form.occurredAt() == null) {
            refuse("occurredAt", "This is missing.", "Say when it happened.");
            return Optional.empty();
        }
        return refusals.isEmpty()
                ? Optional.of(
                        new Corrected(
                                Reading.text(form.stage()),
                                form.occurredAt(),
                                codes,
                                Reading.text(form.detail())))
                : Optional.empty();
    }

    private Optional<ChangeKind> kind(String name) {
        Optional<ChangeKind> kind = ChangeKind.of(name);
        if (kind.isEmpty()) {
            refuse(
                    "kind",
                    "There is no such kind of change.",
                    "Give the name of a kind, for example child-admitted.");
        }
        return kind;
    }

    private List<CaseRef> cases(@Nullable List<String> given) {
        List<CaseRef> cases = new ArrayList<>();
        for (String ref : given == null ? List.<String>of() : given) {
            if (CaseRef.valid(ref)) {
                cases.add(new CaseRef(ref));
            } else {
                refuse("cases", "This is not a case reference.", "Give it as CP- and a number.");
            }
        }
        if (given == null || given.isEmpty()) {
            refuse("cases", "No case is given.", "Give the reference of each child’s case.");
        }
        return cases;
    }

    private Map<String, String> codes(@Nullable Map<String, String> given) {
        Map<String, String> codes = new LinkedHashMap<>();
        (given == null ? Map.<String, String>of() : given)
                .forEach(
                        (name, value) -> {
                            if (NewChange.isCode(value)) {
                                codes.put(name, value);
                            } else {
                                refuse(
                                        "codes." + name,
                                        "This is not a code.",
                                        "Give a code without spaces; say anything else in the detail.");
                            }
                        });
        return codes;
    }

    private List<LeftOut> leftOut(@Nullable List<LeaveOutForm> given) {
        List<LeftOut> leftOut = new ArrayList<>();
        for (LeaveOutForm form : given == null ? List.<LeaveOutForm>of() : given) {
            leftOut("leaveOut[" + leftOut.size() + "]", form).ifPresent(leftOut::add);
        }
        return leftOut;
    }

    private Optional<LeftOut> leftOut(String field, LeaveOutForm form) {
        Optional<Agency> agency = Agency.of(Reading.text(form.agency()));
        if (agency.isEmpty() || !Recipient.isRole(Reading.text(form.role()))) {
            refuse(field, "There is no such recipient.", "Give the codes of its agency and role.");
            return Optional.empty();
        }
        if (Reading.text(form.reason()).isEmpty()) {
            refuse(field + ".reason", "The reason is missing.", "Say why they are not told.");
            return Optional.empty();
        }
        var recipient = new Recipient(agency.get(), Reading.text(form.role()));
        return Optional.of(new LeftOut(recipient, Reading.text(form.reason())));
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
