package org.threshold.workflow.agreement.adapter.web;

import org.threshold.workflow.access.Agency;
import org.threshold.workflow.agreement.adapter.web.AgreementForm.Adult;
import org.threshold.workflow.agreement.adapter.web.AgreementForm.OneMonitor;
import org.threshold.workflow.agreement.adapter.web.AgreementForm.OneTerm;
import org.threshold.workflow.agreement.adapter.web.AgreementForm.Then;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.AgreementWords;
import org.threshold.workflow.agreement.domain.CheckEvery;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.agreement.domain.Term;
import org.threshold.workflow.agreement.domain.Within;
import org.threshold.workflow.agreement.domain.WrittenAgreement;

/** What is on record of a draft, in the shape in which it is sent. */
final class KeptDraft {

    private KeptDraft() {}

    static AgreementForm of(WrittenAgreement draft) {
        AgreementWords words = draft.words();
        return new AgreementForm(
                words.purpose(),
                words.adults().stream()
                        .map(one -> new Adult(one.name(), one.capacity().code()))
                        .toList(),
                words.terms().stream().map(KeptDraft::term).toList(),
                draft.monitors().stream().map(KeptDraft::monitor).toList(),
                words.end() instanceof AgreementEnd.At(var at) ? at : null,
                words.copies().stream().map(Agency::code).toList(),
                words.ifBrokenTonight(),
                null);
    }

    private static OneTerm term(Term term) {
        var then = term.contingency();
        return new OneTerm(
                term.kind().code(),
                term.words(),
                new Then(
                        then.doing(),
                        then.within() == Within.NOT_SAID ? null : then.within().code(),
                        then.byWhom()));
    }

    private static OneMonitor monitor(Monitor monitor) {
        var watch = monitor.watch();
        return new OneMonitor(
                watch.agency().code(),
                watch.name(),
                watch.checks(),
                watch.every() == CheckEvery.NOT_SAID ? null : watch.every().code());
    }
}
