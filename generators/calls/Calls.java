// Calls of the client that openapi-generator makes for Java, against the sandbox: boards, an item, a file, a refusal.
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.BoardsApi;
import org.openapitools.client.model.Board;
import org.openapitools.client.model.BoardCreate;
import org.openapitools.client.model.BoardFieldCreate;
import org.openapitools.client.model.BoardItemCreate;
import org.openapitools.client.model.BoardItemEnvelope;
import org.openapitools.client.model.BoardList;

public class Calls {
    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        client.setRequestInterceptor(request -> request.header("x-api-key", "api_sandbox"));
        BoardsApi boards = new BoardsApi(client);
        BoardFieldCreate name = new BoardFieldCreate().name("Name").type("ShortText");
        Board board = boards.boardsCreate(new BoardCreate().name("Leads").fields(List.of(name))).getData();
        BoardList list = boards.boardsList(100, null, null, null, null, null, null, null);
        must(list.getData().stream().anyMatch(one -> one.getId().equals(board.getId())), "the board is in the list");
        String field = board.getFields().get(0).getId();
        BoardItemEnvelope item = boards.boardsCreateItem(board.getId(), new BoardItemCreate().fields(Map.of(field, "Xin chào")));
        must("Xin chào".equals(item.getData().getFields().get(field)), "the item has its value");
        must(item.getData().getId().equals(item.getData().getIdAsUnderscore()), "the item has its _id");
        Path file = Files.createTempDirectory("calls").resolve("table.csv");
        Files.writeString(file, "a,b\n1,2\n");
        String folder = UUID.randomUUID().toString();
        // The schema mappings make a plain object of the union of one record and several.
        Map<?, ?> record = (Map<?, ?>) boards.boardsUploadFile(file.toFile(), folder, null, null, null, null, null).getData();
        must("table.csv".equals(record.get("name")) && Integer.valueOf(8).equals(record.get("file_size")), "the file is stored: " + record);
        int status = 0;
        try {
            boards.boardsGet("nowhere");
        } catch (ApiException error) {
            status = error.getCode();
        }
        must(status == 404, "a board that is not there is refused: " + status);
        System.out.println("boards: " + list.getTotal() + ", an item in " + board.getId());
    }

    private static void must(boolean holds, String what) {
        if (!holds) throw new IllegalStateException("not so: " + what);
    }
}
