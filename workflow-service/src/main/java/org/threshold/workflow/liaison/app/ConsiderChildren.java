package org.threshold.workflow.liaison.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.domain.AgendaSoFar;
import org.threshold.workflow.liaison.domain.AnswerGiven;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;

/**
 * Somebody writes down what a liaison said of children (R-HV-2). A family is done only when each of
 * its children has an answer; what was said of some is never refused because others are missing.
 */
@Service
public class ConsiderChildren {

    private static final Refusal NOBODY =
            new Refusal(
                    "children",
                    "Nothing is said of any child.",
                    "Give an answer for one child at least; the others can follow.");

    private final Access access;
    private final LiaisonDesk desk;
    private final LiaisonAgenda agenda;
    private final Agendas agendas;
    private final LiaisonRecord record;

    ConsiderChildren(
            Access access,
            LiaisonDesk desk,
            LiaisonAgenda agenda,
            Agendas agendas,
            LiaisonRecord record) {
        this.access = access;
        this.desk = desk;
        this.agenda = agenda;
        this.agendas = agendas;
        this.record = record;
    }

    /** Keeps what was said; what is said otherwise of a child takes the place of what was. */
    @Transactional
    public LiaisonResult handle(Actor who, LiaisonId id, List<AnswerGiven> given) {
        access.require(who, Activity.RECORD_LIAISON);
        return desk.lock(id)
                .map(one -> considered(who, one, given))
                .orElseGet(LiaisonResult.NothingThere::new);
    }

    private LiaisonResult considered(Actor who, Liaison one, List<AnswerGiven> given) {
        if (!one.isHeld()) {
            return LiaisonResult.refused(
                    "request",
                    "It is not recorded that this liaison took place.",
                    "Record first that it took place, and on which day; then its agenda stands.");
        }
        AgendaSoFar before = agenda.of(one);
        List<PersonId> known =
                before.agenda().children().stream().map(child -> child.person()).toList();
        List<Refusal> refusals = refusals(known, given);
        return refusals.isEmpty()
                ? keep(who, one, given.stream().filter(it -> !before.says(it)).toList())
                : new LiaisonResult.Refused(refusals);
    }

    private static List<Refusal> refusals(List<PersonId> known, List<AnswerGiven> given) {
        if (given.isEmpty()) {
            return List.of(NOBODY);
        }
        List<Refusal> refusals = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            String path = "children[" + at + "]";
            if (known.contains(given.get(at).child())) {
                refusals.addAll(given.get(at).refusals(path));
            } else {
                refusals.add(stranger(path));
            }
        }
        return refusals;
    }

    private static Refusal stranger(String path) {
        return new Refusal(
                path + ".child",
                "This child is not on the agenda.",
                "Choose a child of the agenda. For any other child, make a referral or raise a"
                        + " concern on its case.");
    }

    private LiaisonResult keep(Actor who, Liaison one, List<AnswerGiven> given) {
        var by = who.staff().orElseThrow();
        agendas.say(
                one.id(),
                given.stream()
                        .map(it -> new KeptAnswer(it.child(), it.answer(), by, record.now()))
                        .toList());
        AgendaSoFar soFar = agenda.of(one);
        record.keep(who, "liaison-children-considered", one, soFar.agenda());
        return new LiaisonResult.Kept(one.id(), words(soFar));
    }

    private static String words(AgendaSoFar soFar) {
        int missing = soFar.missing();
        return missing == 0
                ? "Every child of every family has an answer."
                : "It is kept. "
                        + (missing == 1 ? "1 child has" : missing + " children have")
                        + " no answer yet; a family with such a child is carried over to the next"
                        + " liaison.";
    }
}
