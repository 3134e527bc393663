package org.threshold.workflow.platform.web.form;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns what was typed into the API's JSON, and kept JSON back into what was typed. */
@Component
public class Forms {

    /** What follows the name of a field of the form itself in a path. */
    private static final Pattern WITHIN = Pattern.compile("[.\\[].*", Pattern.DOTALL);

    private final JsonMapper json;

    Forms(JsonMapper json) {
        this.json = json;
    }

    /**
     * A form as it was posted.
     *
     * @param typed without the items that nothing was typed into
     * @param json the same in the shape of the API
     * @param refusals what is no number, day or time
     */
    public record Posted(Typed typed, String json, List<Refusal> refusals) {

        public Posted {
            refusals = List.copyOf(refusals);
        }
    }

    /** Reads a posted form; days and times are those of the zone. */
    public Posted read(List<FormField> fields, Typed posted, ZoneId zone) {
        Typed typed = Blanks.leftOut(fields, "", posted);
        var reader = new FormReader(typed, zone);
        String written = json.writeValueAsString(reader.read(fields, ""));
        return new Posted(typed, written, reader.refusals());
    }

    /** What JSON that was kept would be typed as. */
    public Typed typed(List<FormField> fields, String kept, ZoneId zone) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        collect(fields, json.readTree(kept), "", new Collected(values, zone));
        return new Typed(values);
    }

    /** What was typed into these fields, as text to be kept; buttons and tokens are left out. */
    public String written(List<FormField> fields, Typed typed) {
        return json.writeValueAsString(only(fields, typed.values()).values());
    }

    /** What was kept so, for the fields that the form has now. */
    public Typed read(List<FormField> fields, String written) {
        Map<String, List<String>> values =
                json.readValue(written, new TypeReference<Map<String, List<String>>>() {});
        return only(fields, values);
    }

    private static Typed only(List<FormField> fields, Map<String, List<String>> values) {
        var names = fields.stream().map(FormField::name).collect(Collectors.toSet());
        var typed = new LinkedHashMap<>(values);
        typed.keySet().removeIf(path -> !names.contains(WITHIN.matcher(path).replaceFirst("")));
        return new Typed(typed);
    }

    private record Collected(Map<String, List<String>> values, ZoneId zone) {}

    private static void collect(
            List<FormField> fields, JsonNode object, String prefix, Collected into) {
        for (var field : fields) {
            JsonNode value = object.path(field.name());
            if (!value.isMissingNode() && !value.isNull()) {
                collect(field, value, prefix + field.name(), into);
            }
        }
    }

    private static void collect(FormField field, JsonNode value, String path, Collected into) {
        switch (field) {
            case FormField.Group group -> collect(group.fields(), value, path + ".", into);
            case FormField.Repeated repeated -> collectItems(repeated.fields(), value, path, into);
            case FormField.Seldom seldom -> collect(seldom.repeated(), value, path, into);
            case FormField.ForEach each -> collectItems(each.members(), value, path, into);
            case FormField.Several _ -> into.values().put(path, texts(value));
            case FormField.YesNo _ -> into.values().put(path, List.of(yesNo(value)));
            case FormField.DateTime _ -> collectInstant(value.asString(), path, into);
            case FormField.Lines _ -> into.values().put(path, List.of(joined(value)));
            case FormField.Text _,
                    FormField.LongText _,
                    FormField.WholeNumber _,
                    FormField.Day _,
                    FormField.Choice _,
                    FormField.Pick _ ->
                    into.values().put(path, List.of(value.asString()));
        }
    }

    private static void collectItems(
            List<FormField> fields, JsonNode items, String path, Collected into) {
        int index = 0;
        for (var item : items) {
            String at = Typed.item(path, index++);
            into.values().put(at, List.of(""));
            collect(fields, item, at + ".", into);
        }
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

    /** Browsers take no more than whole seconds for a time, and people need no more. */
    private static String time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void collectInstant(String instant, String path, Collected into) {
        try {
            var local = Instant.parse(instant).atZone(into.zone()).toLocalDateTime();
            into.values().put(path + FormReader.DAY, List.of(local.toLocalDate().toString()));
            into.values().put(path + FormReader.TIME, List.of(time(local.toLocalTime())));
        } catch (DateTimeParseException noInstant) {
            into.values().put(path + FormReader.DAY, List.of(instant));
        }
    }
}
