// Calls of the client that openapi-generator makes for Java: compiled, and not run.
import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.BoardsApi;
import org.openapitools.client.model.BoardCreate;
import org.openapitools.client.model.BoardEnvelope;
import org.openapitools.client.model.BoardItemCreate;
import org.openapitools.client.model.BoardItemEnvelope;
import org.openapitools.client.model.BoardList;

public class Calls {
    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        client.setRequestInterceptor(request -> request.header("x-api-key", "api_sandbox"));
        BoardsApi boards = new BoardsApi(client);
        BoardEnvelope made = boards.boardsCreate(new BoardCreate().name("Leads"));
        String id = made.getData().getId();
        BoardList list = boards.boardsList(100, null, null, null, null, null, null, null);
        Long total = list.getTotal() == null ? null : list.getTotal().longValue();
        BoardItemEnvelope item = boards.boardsCreateItem(id, new BoardItemCreate().fields(Map.of("name", "Xin chào")));
        System.out.println(total + " boards, an item in " + id + ": " + item.getData());
    }
}
