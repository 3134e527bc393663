package org.threshold.workflow.platform.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Drawn.Kind;

/** Draws fields with what was typed and what is wrong with it. */
final class FormDrawing {

    private final Typed typed;
    private final Map<String, String> errors;

    FormDrawing(Typed typed, List<Refusal> refusals) {
        this.typed = typed;
        this.errors =
                refusals.stream()
                        .collect(
                                Collectors.toMap(
                                        Refusal::field,
                                        it -> it.problem() + " " + it.remedy(),
                                        (first, next) -> first + " " + next));
    }

    List<Drawn> draw(List<FormField> fields, String prefix) {
        return fields.stream().map(field -> draw(field, prefix + field.name())).toList();
    }

    /** What is wrong at a path; empty for nothing. */
    String error(String path) {
        return errors.getOrDefault(path, "");
    }

    private Drawn draw(FormField field, String path) {
        return switch (field) {
            case FormField.Text _ -> line(Kind.TEXT, field, path);
            case FormField.LongText _, FormField.Lines _ -> line(Kind.LONG_TEXT, field, path);
            case FormField.WholeNumber _ -> line(Kind.NUMBER, field, path);
            case FormField.Day _ -> line(Kind.DAY, field, path);
            case FormField.DateTime _ -> chosen(Kind.DATE_TIME, field, path, dayAndTime(path));
            case FormField.YesNo _ -> chosen(Kind.RADIOS, field, path, options(yesNo(), path));
            case FormField.Choice it ->
                    chosen(Kind.RADIOS, field, path, options(it.options(), path));
            case FormField.Pick it -> chosen(Kind.SELECT, field, path, picked(it.options(), path));
            case FormField.Several it ->
                    chosen(Kind.CHECKBOXES, field, path, options(it.options(), path));
            case FormField.Group it ->
                    parts(Kind.GROUP, field, path, draw(it.fields(), path + "."));
            case FormField.Repeated it -> parts(Kind.REPEATED, field, path, items(it, path));
            case FormField.Seldom it -> seldom(it, path);
            case FormField.ForEach it ->
                    parts(Kind.EACH, field, path, new EachDrawing(this, typed).items(it, path));
        };
    }

    private List<Drawn> items(FormField.Repeated repeated, String path) {
        List<Drawn> items = new ArrayList<>();
        for (int index = 0; index < Math.max(1, typed.items(path)); index++) {
            String item = Typed.item(path, index);
            var named = new FormField.Text("", repeated.label() + " " + (index + 1), "");
            items.add(parts(Kind.ITEM, named, item, draw(repeated.fields(), item + ".")));
        }
        return items;
    }

    /** What stands there while it is folded away is its value. */
    private Drawn seldom(FormField.Seldom seldom, String path) {
        return new Drawn(
                Kind.SELDOM,
                path,
                seldom.label(),
                "",
                error(path),
                seldom.folded(),
                List.of(),
                items(seldom.repeated(), path));
    }

    private Drawn line(Kind kind, FormField field, String path) {
        return chosen(kind, field, path, List.of());
    }

    private Drawn chosen(Kind kind, FormField field, String path, List<Drawn.Choice> options) {
        return new Drawn(
                kind,
                path,
                field.label(),
                field.hint(),
                error(path),
                typed.one(path),
                options,
                List.of());
    }

    private Drawn parts(Kind kind, FormField field, String path, List<Drawn> fields) {
        return new Drawn(
                kind, path, field.label(), field.hint(), error(path), "", List.of(), fields);
    }

    private static List<FormField.Option> yesNo() {
        return List.of(
                new FormField.Option(FormReader.YES, "Yes"), new FormField.Option("no", "No"));
    }

    /** What stands there while nothing is chosen comes first; it is no answer. */
    private List<Drawn.Choice> picked(List<FormField.Option> options, String path) {
        List<FormField.Option> all = new ArrayList<>();
        all.add(new FormField.Option("", "Choose one"));
        all.addAll(options);
        return options(all, path);
    }

    private List<Drawn.Choice> options(List<FormField.Option> options, String path) {
        List<Drawn.Choice> drawn = new ArrayList<>();
        for (var option : options) {
            String id = Drawn.id(path) + (drawn.isEmpty() ? "" : "-" + (drawn.size() + 1));
            boolean chosen = typed.many(path).contains(option.value());
            drawn.add(new Drawn.Choice(id, option.value(), option.words(), chosen));
        }
        return drawn;
    }

    private List<Drawn.Choice> dayAndTime(String path) {
        String day = path + FormReader.DAY;
        String time = path + FormReader.TIME;
        return List.of(
                new Drawn.Choice(Drawn.id(path), typed.one(day), day, false),
                new Drawn.Choice(Drawn.id(time), typed.one(time), time, false));
    }
}
