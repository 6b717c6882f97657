package org.example.talks

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import kotlin.test.assertEquals
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What the compiler of Kotlin makes of Hiwar's null-marked packages, as this build sets it up: by its defaults. */
class NullnessTest {
  @TempDir lateinit var folder: Path

  @Test
  fun `what is not null is used as it is, and what may be null is asked for`() {
    val compiled =
      compile(
        "val text: String = demand.text().original()",
        "val tag: String = demand.text().originalLanguage()",
        "val perhaps: String? = demand.terms().getOrNull()?.asStated()?.getOrNull()?.original()",
        "val value: Any? = Shapes.record().members()[0].get(record)",
      )
    assertEquals(ExitCode.OK, compiled.code, compiled.output)
  }

  @Test
  fun `null does not compile where the library takes none, nor a value that may be null as one`() {
    val wrong =
      listOf(
        "demand.text().`in`(null)",
        "Demand.builder().id(null)",
        "Demand.builder().text(null)",
        "Demand.builder().label(null as String?)",
        "BargainingRecord.builder().addDemands(null as Demand?)",
        "LocalizedText.of(null, \"text\")",
        "HiwarJson.write(null)",
        "HiwarJson.read(null as ByteArray?)",
        "RecordValidator.standard().validate(null)",
        "StatusBoard.asOf(record, null)",
        "val value: Any = Shapes.record().members()[0].get(record)",
        "val length = demand.text().texts().get(\"fr\").length",
        "val categories: List<Nothing?> = demand.categories()",
      )
    val compiled = compile(*wrong.toTypedArray())
    assertEquals(ExitCode.COMPILATION_ERROR, compiled.code, compiled.output)
    val accepted = wrong.filterIndexed { i, _ -> !compiled.hasErrorAt(FIRST_LINE + i) }
    assertEquals(listOf(), accepted, "these lines should not compile:\n${compiled.output}")
  }

  private class Compiled(val code: ExitCode, val output: String) {
    fun hasErrorAt(line: Int) = output.contains(Regex("""Sample\.kt:$line:\d+: error: """))
  }

  private fun compile(vararg lines: String): Compiled {
    val file = folder.resolve("Sample.kt")
    file.writeText(HEAD + lines.joinToString("\n") + "\n}\n")
    val output = ByteArrayOutputStream()
    val code =
      K2JVMCompiler()
        .exec(
          PrintStream(output),
          "-no-stdlib",
          "-no-reflect",
          "-classpath",
          System.getProperty("java.class.path"),
          "-d",
          folder.resolve("classes").toString(),
          file.toString(),
        )
    return Compiled(code, output.toString(Charsets.UTF_8))
  }

  companion object {
    val HEAD =
      """
      import io.github.hiwar.BargainingRecord
      import io.github.hiwar.demand.Demand
      import io.github.hiwar.json.HiwarJson
      import io.github.hiwar.shape.Shapes
      import io.github.hiwar.status.StatusBoard
      import io.github.hiwar.validation.RecordValidator
      import io.github.hiwar.value.LocalizedText
      import kotlin.jvm.optionals.getOrNull

      fun sample(record: BargainingRecord, demand: Demand) {
      """
        .trimIndent() + "\n"

    val FIRST_LINE = HEAD.lines().size
  }
}
