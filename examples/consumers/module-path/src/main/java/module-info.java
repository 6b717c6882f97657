/** An application of modules alone: Hiwar's model and wire format come with those it asks for. */
module org.example.board {
  requires io.github.hiwar.corpus;
  requires io.github.hiwar.jackson3;
  requires io.github.hiwar.testkit;

  // Jackson reads and writes the documents of this application.
  opens org.example.board to
      tools.jackson.databind;
}
