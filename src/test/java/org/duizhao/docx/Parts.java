package org.duizhao.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package taken apart into its XML, and put together. */
final class Parts {
    private static final Pattern NAMESPACE = Pattern.compile(" xmlns:(\\w+)=\"[^\"]*\"");

    private Parts() {}

    static Map<String, String> of(byte[] zip) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), withoutUnusedNamespaces(
                        new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** docx4j declares every namespace it knows. */
    private static String withoutUnusedNamespaces(String xml) {
        return NAMESPACE.matcher(xml).replaceAll(declared -> isUsed(declared, xml) ? "$0" : "").replace("\r\n", "\n");
    }

    private static boolean isUsed(MatchResult declared, String xml) {
        return Pattern.compile("[</ ]" + declared.group(1) + ":\\w+[ />=]").matcher(xml.replace("xmlns:", "")).find();
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
