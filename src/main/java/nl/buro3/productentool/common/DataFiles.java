package nl.buro3.productentool.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data files on the class path, which are lists in YAML. */
public final class DataFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder().build();

    private DataFiles() {}

    /** The entries of one file. */
    public static <T> List<T> list(String path, Class<T> type) {
        return read(new PathMatchingResourcePatternResolver().getResource("classpath:" + path), type);
    }

    /** The entries of all files that match the pattern, file by file in the order of their names. */
    public static <T> List<T> lists(String pattern, Class<T> type) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern);
            return Arrays.stream(files)
                    .sorted((a, b) -> String.valueOf(a.getFilename()).compareTo(String.valueOf(b.getFilename())))
                    .flatMap(file -> read(file, type).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> read(Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, YAML.getTypeFactory().constructCollectionType(List.class, type));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
