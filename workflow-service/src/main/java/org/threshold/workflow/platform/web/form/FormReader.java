package org.threshold.workflow.platform.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;

/** Turns what was typed into the JSON of the API, and collects what is no number, day or time. */
final class FormReader {

    static final String DAY = ".day";
    static final String TIME = ".time";
    static final String YES = "yes";
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT);

    private final Typed typed;
    private final ZoneId zone;
    private final List<Refusal> refusals = new ArrayList<>();

    FormReader(Typed typed, ZoneId zone) {
        this.typed = typed;
        this.zone = zone;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The members of a JSON object; what was left empty is left out. */
    Map<String, Object> read(List<FormField> fields, String prefix) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (var field : fields) {
            value(field, prefix + field.name()).ifPresent(it -> members.put(field.name(), it));
        }
        return members;
    }

    private Optional<Object> value(FormField field, String path) {
        return switch (field) {
            case FormField.Text _, FormField.LongText _, FormField.Choice _, FormField.Pick _ ->
                    text(path);
            case FormField.Lines _ -> some(lines(path));
            case FormField.WholeNumber _ -> number(path);
            case FormField.Day _ -> day(path, path).map(LocalDate::toString);
            case FormField.DateTime _ -> instant(path);
            case FormField.YesNo _ -> text(path).map(YES::equals);
            case FormField.Several _ -> some(typed.many(path));
            case FormField.Group group ->
                    Optional.<Object>of(read(group.fields(), path + "."))
                            .filter(it -> !Map.of().equals(it));
            case FormField.Repeated repeated -> some(items(repeated.fields(), path));
            case FormField.Seldom seldom -> some(items(seldom.fields(), path));
            case FormField.ForEach each -> some(items(each.members(), path));
        };
    }

    private List<Object> items(List<FormField> fields, String path) {
        List<Object> items = new ArrayList<>();
        for (int index = 0; index < typed.items(path); index++) {
            items.add(read(fields, Typed.item(path, index) + "."));
        }
        return items;
    }

    private List<String> lines(String path) {
        return typed.one(path).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private static Optional<Object> some(List<?> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private Optional<Object> text(String path) {
        return Optional.<Object>of(typed.one(path)).filter(it -> !"".equals(it));
    }

    private Optional<Object> number(String path) {
        String given = typed.one(path);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(given));
        } catch (NumberFormatException none) {
            return refuse(path, "This is not a whole number.", "Give a number such as 3.");
        }
    }

    private Optional<LocalDate> day(String path, String field) {
        String given = typed.one(path);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    given.contains("/") ? LocalDate.parse(given, WRITTEN) : LocalDate.parse(given));
        } catch (DateTimeException none) {
            return refuse(field, "This is not a date.", "Give a date such as 24/11/2026.");
        }
    }

    private Optional<Object> instant(String path) {
        Optional<LocalDate> day = day(path + DAY, path);
        String time = typed.one(path + TIME);
        if (day.isEmpty() && !typed.one(path + DAY).isEmpty()) {
            return Optional.empty();
        }
        if (day.isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        if (day.isEmpty() || time.isEmpty()) {
            return refuse(
                    path, "The date or the time is missing.", "Give both, or leave both out.");
        }
        try {
            return Optional.of(
                    LocalTime.parse(time).atDate(day.get()).atZone(zone).toInstant().toString());
        } catch (DateTimeException none) {
            return refuse(path, "This is not a time.", "Give a time such as 09:30.");
        }
    }

    private <T> Optional<T> refuse(String path, String problem, String remedy) {
        refusals.add(new Refusal(path, problem, remedy));
        return Optional.empty();
    }
}
