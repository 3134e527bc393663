package org.threshold.workflow.document.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.document.domain.Content;
import org.threshold.workflow.document.domain.Elsewhere;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.document.domain.KeptIn;
import org.threshold.workflow.document.domain.Whereabouts;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * Where a document is kept, as it is sent.
 *
 * @param keptIn {@code council}, {@code hospital}, {@code police}, {@code general-practice}, {@code
 *     community-health}, {@code school} or {@code other}
 * @param reference its id there, or an https link to it
 * @param whyNoReference why there is none, where nobody knows it
 * @param datedOn the date it bears
 * @param about the case of the child that it is about, where that is another one than it is sent to
 * @param alsoAbout the cases of the other children that it is about
 * @param supports the id of the change of circumstance that it supports; left out, it is an entry
 *     of its own in the chronology
 * @param corrects the id of the entry that it corrects
 * @param why what was wrong with that one
 */
record DocumentForm(
        @Nullable String keptIn,
        @Nullable String reference,
        @Nullable String whyNoReference,
        @Nullable String title,
        @Nullable LocalDate datedOn,
        @Nullable String author,
        @Nullable String about,
        @Nullable List<String> alsoAbout,
        @Nullable UUID supports,
        @Nullable UUID corrects,
        @Nullable String why)
        implements EntryForm {

    static final List<FormField> FIELDS =
            List.of(
                    new FormField.Text(
                            "title", "What is the document?", "Its title, or a few words."),
                    new FormField.Choice(
                            "keptIn",
                            "Where is it kept?",
                            "No file is kept here.",
                            Stream.of(KeptIn.values())
                                    .map(
                                            one ->
                                                    new FormField.Option(
                                                            one.code(), Capital.of(one.words())))
                                    .toList()),
                    new FormField.Text(
                            "reference",
                            "Its id there, or a link to it",
                            "A link begins with https://. For another system, say which."),
                    new FormField.Text(
                            "whyNoReference",
                            "If nobody knows where it is there: why?",
                            "It is entered all the same, and stays on the list of documents without"
                                    + " a place until somebody knows."),
                    new FormField.Day("datedOn", "The date of the document", ""),
                    new FormField.Text(
                            "author", "Who wrote it?", "The agency will do, or “not known”."));

    static DocumentForm of(Elsewhere document, EntryGiven said, List<String> cases) {
        return new DocumentForm(
                document.where().keptIn().code(),
                document.where().reference(),
                document.where().whyNone(),
                document.title(),
                document.datedOn(),
                document.author(),
                cases.getFirst(),
                cases.subList(1, cases.size()),
                said.place().supports().map(ChangeId::value).orElse(null),
                said.corrects().map(it -> it.of().value()).orElse(null),
                said.corrects().map(Correction::why).orElse(null));
    }

    @Override
    public Content content(Reading reading, Actor who, Instant now) {
        return new Elsewhere(
                new Whereabouts(
                        reading.one("keptIn", keptIn, KeptIn.values(), KeptIn::code),
                        Reading.text(reference),
                        Reading.text(whyNoReference)),
                Reading.text(title),
                reading.day("datedOn", datedOn),
                Reading.text(author));
    }

    @Override
    public String toString() {
        return "DocumentForm[" + keptIn + "]";
    }
}
