package org.threshold.workflow.platform.web.form;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.platform.FormField;
import tools.jackson.databind.JsonNode;

/** Turns the JSON of the API into what would be typed: the way back of {@link FormReader}. */
final class FormTyping {

    private final ZoneId zone;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    FormTyping(ZoneId zone) {
        this.zone = zone;
    }

    Typed typed(List<FormField> fields, JsonNode object) {
        collect(fields, object, "");
        return new Typed(values);
    }

    private void collect(List<FormField> fields, JsonNode object, String prefix) {
        for (var field : fields) {
            JsonNode value = object.path(field.name());
            if (!value.isMissingNode() && !value.isNull()) {
                collect(field, value, prefix + field.name());
            }
        }
    }

    private void collect(FormField field, JsonNode value, String path) {
        switch (field) {
            case FormField.Group group -> collect(group.fields(), value, path + ".");
            case FormField.Repeated repeated -> collectItems(repeated.fields(), value, path);
            case FormField.Seldom seldom -> collect(seldom.repeated(), value, path);
            case FormField.ForEach each -> collectItems(each.members(), value, path);
            case FormField.Several _ -> values.put(path, texts(value));
            case FormField.YesNo _ -> values.put(path, List.of(yesNo(value)));
            case FormField.DateTime _ -> collectInstant(value.asString(), path);
            case FormField.Lines _ -> values.put(path, List.of(joined(value)));
            case FormField.Text _,
                    FormField.LongText _,
                    FormField.WholeNumber _,
                    FormField.Day _,
                    FormField.Choice _,
                    FormField.Pick _ ->
                    values.put(path, List.of(value.asString()));
        }
    }

    private void collectItems(List<FormField> fields, JsonNode items, String path) {
        int index = 0;
        for (var item : items) {
            String at = Typed.item(path, index++);
            values.put(at, List.of(""));
            collect(fields, item, at + ".");
        }
    }

    private void collectInstant(String instant, String path) {
        try {
            var local = Instant.parse(instant).atZone(zone).toLocalDateTime();
            values.put(path + FormReader.DAY, List.of(local.toLocalDate().toString()));
            values.put(path + FormReader.TIME, List.of(time(local.toLocalTime())));
        } catch (DateTimeParseException noInstant) {
            values.put(path + FormReader.DAY, List.of(instant));
        }
    }

    /** Browsers take no more than whole seconds for a time, and people need no more. */
    private static String time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String yesNo(JsonNode value) {
        return value.asBoolean(false) ? FormReader.YES : "no";
    }

    private static List<String> texts(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }

    private static String joined(JsonNode lines) {
        return String.join("\n", texts(lines));
    }
}
