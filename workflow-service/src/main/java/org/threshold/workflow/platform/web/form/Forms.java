package org.threshold.workflow.platform.web.form;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import tools.jackson.core.type.TypeReference;
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

    /** Reads a posted form as the API would get it; days and times are those of the zone. */
    public <F> Sent<F> read(List<FormField> fields, Typed posted, ZoneId zone, Class<F> form) {
        var read = read(fields, posted, zone);
        var reading = new Reading();
        read.refusals().forEach(reading::refuse);
        return new Sent<>(read.typed(), json.readValue(read.json(), form), reading);
    }

    /** What a form of the API would be typed as. */
    public Typed asTyped(List<FormField> fields, Object form, ZoneId zone) {
        return typed(fields, json.writeValueAsString(form), zone);
    }

    /** What JSON that was kept would be typed as. */
    public Typed typed(List<FormField> fields, String kept, ZoneId zone) {
        return new FormTyping(zone).typed(fields, json.readTree(kept));
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
}
