package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.PublicView;

/** Where customers and employees log in: an ordinary form that works before and without the live client. */
@Route("inloggen")
@AnonymousAllowed
public class LogInView extends Main implements PublicView {

    private static final String DRAFT = "inloggen";
    private static final String WAIT = "wacht";
    private static final int TOO_MANY = 429;

    private static final Map<String, String> MESSAGES =
            Map.of("fout", "login.wrong", WAIT, "login.wait", "uit", "login.out", "gewijzigd", "login.changed");

    public LogInView() {
        addClassNames("inlogpagina");
        getElement().setAttribute("data-view", "inloggen");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest request) {
        removeAll();
        if (request.parameter("uit").isPresent()) {
            getElement().setAttribute("data-aangekomen", DRAFT);
        }
        Div card = styled(new Div(new H1(text("login.title")), new Paragraph(text("login.intro"))), "inlogkaart");
        message(request).ifPresent(card::add);
        card.add(form());
        add(card);
        return PageHead.absent(text("login.title"), says(request, WAIT) ? TOO_MANY : PageHead.OK);
    }

    private static Optional<Paragraph> message(PageRequest request) {
        return MESSAGES.entrySet().stream()
                .filter(entry -> says(request, entry.getKey()))
                .findFirst()
                .map(entry -> {
                    Paragraph message = styled(new Paragraph(text(entry.getValue())), "boodschap");
                    message.getElement().setAttribute("role", "alert");
                    return message;
                });
    }

    private static boolean says(PageRequest request, String parameter) {
        return request.location().getQueryParameters().getParameters().containsKey(parameter);
    }

    private static HtmlContainer form() {
        HtmlContainer form = new HtmlContainer("form");
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "/inloggen")
                .setAttribute("data-concept", DRAFT);
        form.add(field("email", text("login.email"), "email", "username"));
        form.add(field("wachtwoord", text("login.password"), "password", "current-password"));
        NativeButton send = styled(new NativeButton(text("login.send")), "knop");
        send.getElement().setAttribute("type", "submit");
        form.add(send);
        return form;
    }

    private static Div field(String name, String label, String type, String completion) {
        Input input = new Input();
        input.setId(name);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", completion)
                .setAttribute("required", true);
        return styled(new Div(Pages.label(label, input), input), "veld");
    }
}
