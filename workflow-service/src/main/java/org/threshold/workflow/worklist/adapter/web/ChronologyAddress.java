package org.threshold.workflow.worklist.adapter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.ChronologyKind;
import org.threshold.workflow.worklist.domain.ChronologyChoice;
import org.threshold.workflow.worklist.domain.Since;

/**
 * Which events a chronology’s address asks for.
 *
 * @param show {@code all} or {@code significant}
 * @param kind the code of a kind, or {@code any}
 * @param since the code of how far back
 */
record ChronologyAddress(@Nullable String show, @Nullable String kind, @Nullable String since) {

    private static final String ALL = "all";
    private static final String SIGNIFICANT = "significant";
    private static final String ANY = "any";

    private static final List<FormField> FIELDS =
            List.of(
                    new FormField.Pick(
                            "show",
                            "Which events",
                            "",
                            List.of(
                                    new Option(SIGNIFICANT, "Significant events"),
                                    new Option(ALL, "All events"))),
                    new FormField.Pick("kind", "What happened", "", kinds()),
                    new FormField.Pick(
                            "since",
                            "Since",
                            "",
                            Options.of(Since.values(), Since::code, Since::words)));

    /** What is meant; empty where a part of it is not known here. */
    Optional<ChronologyChoice> choice() {
        Optional<Since> from = Since.of(sinceOr());
        boolean known =
                List.of(ALL, SIGNIFICANT).contains(showOr())
                        && (kindOr().equals(ANY) || ChronologyKind.of(kindOr()).isPresent());
        return from.filter(_ -> known)
                .map(
                        one ->
                                new ChronologyChoice(
                                        showOr().equals(ALL), ChronologyKind.of(kindOr()), one));
    }

    FormPage form() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        chosen.put("show", List.of(showOr()));
        chosen.put("kind", List.of(kindOr()));
        chosen.put("since", List.of(sinceOr()));
        return FormPage.of(FIELDS, new Typed(chosen), List.of());
    }

    /** The same choice at another address. */
    String query() {
        return "?show=" + showOr() + "&kind=" + kindOr() + "&since=" + sinceOr();
    }

    private String showOr() {
        return show == null ? SIGNIFICANT : show;
    }

    private String kindOr() {
        return kind == null ? ANY : kind;
    }

    private String sinceOr() {
        return since == null ? Since.EVER.code() : since;
    }

    private static List<Option> kinds() {
        return Stream.concat(
                        Stream.of(new Option(ANY, "Everything")),
                        Stream.of(ChronologyKind.values())
                                .map(kind -> new Option(kind.code(), kind.words())))
                .toList();
    }
}
