package org.threshold.notification.delivery.adapter.filedrop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Kind;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Requests;
import org.threshold.notification.delivery.Tier;
import org.threshold.notification.delivery.adapter.Bodies;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.platform.Refusal;
import tools.jackson.databind.json.JsonMapper;

class FileDropChannelTest {

    private static final DeliveryId ID = new DeliveryId(new UUID(0, 99));
    private static final String DATA = ID + ".dat";
    private static final String CONTROL = ID + ".ctl";
    private static final Map<String, String> SETTINGS =
            Map.of("folder", "ward", "mailbox", "X26HC005");

    @TempDir private Path root;
    private Path folder = Path.of("none");

    @BeforeEach
    void a_folder_that_somebody_polls() throws IOException {
        folder = Files.createDirectory(root.resolve("ward"));
    }

    @Test
    void the_data_and_then_the_control_file_are_left_and_nothing_else() throws IOException {
        assertThat(send(channel())).isInstanceOf(Accepted.class);

        assertThat(names()).containsExactlyInAnyOrder(DATA, CONTROL);
        var data = JsonMapper.builder().build().readTree(read(DATA));
        assertThat(data.get("id").asString()).isEqualTo(ID.toString());
        assertThat(data.get("data").get("eventName").asString()).isEqualTo("new-injury");
        assertThat(read(CONTROL))
                .contains("<To_DTS>X26HC005</To_DTS>", "<LocalId>" + ID + "</LocalId>")
                .doesNotContain("CP-2041", "new-injury", "police");
    }

    @Test
    void nothing_but_the_wish_to_be_rung_is_left_of_a_T0() throws IOException {
        Dispatch dispatch = dispatch(Tier.T0);

        assertThat(channel().send(dispatch)).isInstanceOf(Accepted.class);

        assertThat(read(DATA)).contains("contact-us").doesNotContain("new-injury", "head");
    }

    @Test
    void a_second_attempt_leaves_what_is_there_as_it_is() throws IOException {
        Files.writeString(folder.resolve(DATA), "left before, and being read");

        assertThat(send(channel())).isInstanceOf(Accepted.class);

        assertThat(read(DATA)).isEqualTo("left before, and being read");
        assertThat(names()).containsExactlyInAnyOrder(DATA, CONTROL);
    }

    @Test
    void what_a_process_that_died_had_begun_is_begun_anew() throws IOException {
        Files.writeString(folder.resolve("." + DATA + ".part"), "{\"half");

        assertThat(send(channel())).isInstanceOf(Accepted.class);

        assertThat(names()).containsExactlyInAnyOrder(DATA, CONTROL);
        assertThat(read(DATA)).endsWith("}");
    }

    @Test
    void a_folder_that_is_not_there_is_not_made_and_is_tried_again() throws IOException {
        Files.delete(folder);

        assertThat(send(channel())).isEqualTo(new Unreachable());

        assertThat(folder).doesNotExist();
    }

    @Test
    void a_folder_that_leads_elsewhere_is_not_written_to(@TempDir Path elsewhere)
            throws IOException {
        Files.delete(folder);
        Files.createSymbolicLink(folder, elsewhere);

        assertThat(send(channel())).isEqualTo(new Unreachable());

        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_full_disk_leaves_no_half_file_and_is_tried_again() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        SafeFile files =
                new SafeFile(
                        draft -> {
                            Files.createFile(draft);
                            return FileChannel.open(full, StandardOpenOption.WRITE);
                        });

        assertThat(send(channel(files))).isEqualTo(new Unreachable());
        assertThat(names()).isEmpty();

        assertThat(send(channel())).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../ward", "a/b", "/etc", "a\\b", "-a", "a b", "ward."})
    void a_folder_is_a_plain_name(String name) {
        assertThat(channel().problemsWith(Map.of("folder", name, "mailbox", "X26")))
                .extracting(Refusal::field)
                .containsExactly("settings.folder");
    }

    @Test
    void a_service_without_a_place_for_files_says_so_when_such_a_channel_is_entered() {
        FileDropChannel homeless = channel("", new SafeFile());

        assertThat(homeless.problemsWith(SETTINGS))
                .extracting(Refusal::remedy)
                .singleElement()
                .asString()
                .contains("THRESHOLD_FILE_DROP");
        assertThat(channel().problemsWith(SETTINGS)).isEmpty();
    }

    private FileDropChannel channel() {
        return channel(new SafeFile());
    }

    private FileDropChannel channel(SafeFile files) {
        return channel(root.toString(), files);
    }

    private static FileDropChannel channel(String root, SafeFile files) {
        return new FileDropChannel(
                root, Bodies.example(), new ControlFile("THRESHOLD"), new Drop(files));
    }

    private static Outcome send(FileDropChannel channel) {
        return channel.send(dispatch(Tier.T1));
    }

    private static Dispatch dispatch(Tier tier) {
        return new Dispatch(
                ID, new Endpoint("file-drop", SETTINGS), Requests.aRequest(tier, Kind.TELL));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
