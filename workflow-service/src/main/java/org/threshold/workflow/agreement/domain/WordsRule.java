package org.threshold.workflow.agreement.domain;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** What an agreement has to say before it may be activated (L-3.1.23, R-4.2-8a, R-4.2-8d). */
final class WordsRule {

    private final List<Refusal> refusals = new ArrayList<>();

    private WordsRule() {}

    static List<Refusal> refusals(AgreementWords words) {
        var rule = new WordsRule();
        rule.purpose(words);
        rule.adults(words.adults());
        rule.terms(words.terms());
        rule.ifBroken(words);
        return rule.refusals;
    }

    private void purpose(AgreementWords words) {
        if (words.purpose().isBlank()) {
            refuse(
                    "purpose",
                    "It is not said what the agreement is for. One without a purpose reassures"
                            + " everybody and changes nothing (lesson 3.1.23).",
                    "Say in a sentence what it is to make clear, and to whom.");
        }
    }

    private void adults(List<BoundAdult> adults) {
        if (adults.isEmpty()) {
            refuse(
                    "adults",
                    "It is not said which adults the agreement binds.",
                    "Name each of them, and whether they can keep it.");
        }
        for (int place = 0; place < adults.size(); place++) {
            adult(adults.get(place), "adults[%d]".formatted(place));
        }
    }

    private void adult(BoundAdult adult, String path) {
        if (adult.name().isBlank()) {
            refuse(path + ".name", "The name of an adult is missing.", "Name the adult.");
        }
        if (!adult.capacity().carries()) {
            refuse(
                    path + ".capacity",
                    adult.capacity() == Capacity.NOT_ASSESSED
                            ? "Nobody has assessed whether this adult can keep the agreement. A"
                                    + " promise that somebody cannot keep protects nobody (lesson"
                                    + " 3.1.23)."
                            : "This adult cannot keep the agreement, so it must not rest on them"
                                    + " (lesson 3.1.23).",
                    adult.capacity() == Capacity.NOT_ASSESSED
                            ? "Assess it, and say what was found."
                            : "Do not ask it of them: keep the child safe in another way.");
        }
    }

    private void terms(List<Term> terms) {
        if (terms.isEmpty()) {
            refuse(
                    "terms",
                    "The agreement has no term.",
                    "Say what each adult does or does not do, and what happens if it is broken.");
        }
        for (int place = 0; place < terms.size(); place++) {
            term(terms.get(place), "terms[%d]".formatted(place));
        }
    }

    private void term(Term term, String path) {
        if (term.words().isBlank()) {
            refuse(path + ".words", "It is not said what is agreed.", "Say it in a sentence.");
        }
        if (!term.contingency().whole()) {
            refuse(
                    path + ".contingency",
                    "It is not said what is done when this term is broken. Without it a breach is"
                            + " seen and nothing follows (recommendation 4.2-8).",
                    "Say ‘if broken: do this, within this time’, and who does it.");
        }
    }

    private void ifBroken(AgreementWords words) {
        if (words.ifBrokenTonight().isBlank()) {
            refuse(
                    "ifBrokenTonight",
                    "Nobody has answered: if it is broken tonight, who would know and by when? In"
                            + " the case of Baby E nobody would have (recommendation 4.2-8).",
                    "Name who would know and by when. If the answer is ‘nobody’, an agreement is not"
                            + " the answer.");
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
