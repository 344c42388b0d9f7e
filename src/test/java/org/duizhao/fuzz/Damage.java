package org.duizhao.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** What can happen to bytes, whatever they mean: on a failing disk, a broken line, in a program that has a fault. */
enum Damage {
    BITS_FLIPPED {
        @Override
        byte[] to(byte[] bytes, Random random) {
            byte[] other = bytes.clone();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return other;
        }
    },
    BYTES_REPLACED {
        @Override
        byte[] to(byte[] bytes, Random random) {
            byte[] other = bytes.clone();
            for (int n = 1 + random.nextInt(16); n > 0; n--) {
                other[random.nextInt(other.length)] = (byte) random.nextInt(256);
            }
            return other;
        }
    },
    END_CUT {
        @Override
        byte[] to(byte[] bytes, Random random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    BEGINNING_CUT {
        @Override
        byte[] to(byte[] bytes, Random random) {
            return Arrays.copyOfRange(bytes, 1 + random.nextInt(bytes.length), bytes.length);
        }
    },
    RANGE_ZEROED {
        @Override
        byte[] to(byte[] bytes, Random random) {
            byte[] other = bytes.clone();
            Range range = Range.of(bytes, random);
            Arrays.fill(other, range.from(), range.end(), (byte) 0);
            return other;
        }
    },
    ALL_ZEROED {
        @Override
        byte[] to(byte[] bytes, Random random) {
            return new byte[bytes.length];
        }
    },
    RANGE_LOST {
        @Override
        byte[] to(byte[] bytes, Random random) {
            Range range = Range.of(bytes, random);
            return joined(Arrays.copyOf(bytes, range.from()), Arrays.copyOfRange(bytes, range.end(), bytes.length));
        }
    },
    RANGE_REPEATED {
        @Override
        byte[] to(byte[] bytes, Random random) {
            Range range = Range.of(bytes, random);
            return joined(Arrays.copyOf(bytes, range.end()), Arrays.copyOfRange(bytes, range.from(), bytes.length));
        }
    },
    NOISE_BETWEEN {
        @Override
        byte[] to(byte[] bytes, Random random) {
            int at = random.nextInt(bytes.length + 1);
            byte[] noise = new byte[1 + random.nextInt(64)];
            random.nextBytes(noise);
            return joined(Arrays.copyOf(bytes, at), noise, Arrays.copyOfRange(bytes, at, bytes.length));
        }
    };

    private record Range(int from, int end) {
        static Range of(byte[] bytes, Random random) {
            int from = random.nextInt(bytes.length);
            int most = random.nextBoolean() ? 16 : bytes.length;
            return new Range(from, Math.min(bytes.length, from + 1 + random.nextInt(most)));
        }
    }

    /** Of at least one byte. */
    abstract byte[] to(byte[] bytes, Random random);

    static byte[] any(byte[] bytes, Random random) {
        return bytes.length == 0 ? bytes : values()[random.nextInt(values().length)].to(bytes, random);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
