package io.github.hiwar.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.validation.RecordValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What is measured: each does one document once, and gives what it made. */
enum Candidate {
  /** The bare token scan: the least that any reader over the same parser can cost. */
  SCAN {
    @Override
    Work over(byte[] json) {
      JsonFactory factory = new JsonFactory();
      return () -> {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
          while (parser.nextToken() != null) {
            tokens++;
          }
        }
        return tokens;
      };
    }
  },
  /** Hiwar reads a record. */
  READ {
    @Override
    Work over(byte[] json) {
      return () -> HiwarJson.read(json).orThrow();
    }
  },
  /** Hiwar reads a record and checks it against the standard rules. */
  READ_AND_VALIDATE {
    @Override
    Work over(byte[] json) {
      RecordValidator validator = RecordValidator.standard().asOf(LocalDate.of(2025, 12, 31));
      return () -> validator.validate(HiwarJson.read(json).orThrow());
    }
  },
  /** Jackson 3 reads a tree, as networknt's validator asks for. */
  TREE {
    @Override
    Work over(byte[] json) {
      JsonMapper mapper = JsonMapper.builder().build();
      return () -> mapper.readTree(json);
    }
  },
  /** Jackson 3 reads a tree, and networknt checks it against Hiwar's JSON Schema. */
  TREE_AND_NETWORKNT {
    @Override
    Work over(byte[] json) {
      JsonMapper mapper = JsonMapper.builder().build();
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(
                  Objects.requireNonNull(
                      HiwarJson.class.getResourceAsStream(
                          "/io/github/hiwar/schema/hiwar-1.0.schema.json")),
                  InputFormat.JSON);
      return () -> schema.validate(mapper.readTree(json));
    }
  },
  /**
   * Jackson 3 data binding reads plain records of the same shape, which hold all of the document.
   */
  DATABIND_READ {
    @Override
    Work over(byte[] json) {
      ObjectReader reader =
          JsonMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build()
              .readerFor(PlainRecord.class);
      return () -> reader.readValue(json);
    }
  },
  /** Jackson 3 reads plain records, and networknt checks the same document against the schema. */
  DATABIND_AND_NETWORKNT {
    @Override
    Work over(byte[] json) {
      Work read = DATABIND_READ.over(json);
      Work check = TREE_AND_NETWORKNT.over(json);
      return () -> List.of(read.run(), check.run());
    }
  },
  /** fastjson2 reads plain records of the same shape. */
  FASTJSON_READ {
    @Override
    Work over(byte[] json) {
      return () -> JSON.parseObject(json, PlainRecord.class);
    }
  },
  /** dsl-json reads plain records of the same shape. */
  DSL_JSON_READ {
    @Override
    Work over(byte[] json) {
      DslJson<Object> dsl = new DslJson<>(Settings.withRuntime().includeServiceLoader());
      return () -> {
        try {
          return dsl.deserialize(PlainRecord.class, json, json.length);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      };
    }
  },
  /** The tokens of the document, written again: the least that any writer can cost. */
  REPLAY {
    @Override
    Work over(byte[] json) {
      List<Token> tokens = Token.of(json);
      JsonFactory factory = new JsonFactory();
      return () -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
          for (Token token : tokens) {
            token.write(generator);
          }
        }
        return out.toByteArray();
      };
    }
  },
  /** Hiwar writes a record. */
  WRITE {
    @Override
    Work over(byte[] json) {
      BargainingRecord record = HiwarJson.read(json).orThrow();
      return () -> HiwarJson.write(record);
    }
  },
  /** Jackson 3 data binding writes plain records of the same shape. */
  DATABIND_WRITE {
    @Override
    Work over(byte[] json) {
      JsonMapper mapper =
          JsonMapper.builder()
              .changeDefaultPropertyInclusion(
                  inclusion ->
                      inclusion.withValueInclusion(
                          com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
              .build();
      Object value = mapper.readValue(json, PlainRecord.class);
      ObjectWriter writer = mapper.writer();
      return () -> writer.writeValueAsBytes(value);
    }
  };

  /** One document, once. */
  interface Work {
    Object run();
  }

  abstract Work over(byte[] json);

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A token as it was read, to be written again. */
  private record Token(JsonToken kind, String text) {
    static List<Token> of(byte[] json) {
      List<Token> tokens = new ArrayList<>();
      try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
        for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
          tokens.add(new Token(kind, parser.getString()));
        }
      }
      return tokens;
    }

    void write(JsonGenerator generator) {
      switch (kind) {
        case START_OBJECT -> generator.writeStartObject();
        case END_OBJECT -> generator.writeEndObject();
        case START_ARRAY -> generator.writeStartArray();
        case END_ARRAY -> generator.writeEndArray();
        case PROPERTY_NAME -> generator.writeName(text);
        case VALUE_STRING -> generator.writeString(text);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(text);
        case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(kind == JsonToken.VALUE_TRUE);
        default -> generator.writeNull();
      }
    }
  }
}
